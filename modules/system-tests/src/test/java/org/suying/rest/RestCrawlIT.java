package org.suying.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.suying.rest.RestRoutes.Route;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;

/** Every route of the served description, asked by everybody who has no business there. */
@ArquillianTest
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("A-01 B-06 what is somebody else's, by REST,")
class RestCrawlIT {

    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);
    private static final String NOWHERE = "01a21450-3cfd-7c15-9024-3a4392b9c702";

    private CrawlWorld world;
    private final List<Rest> beside = new ArrayList<>();

    @BeforeAll
    void open() {
        world = CrawlWorld.open("rest-crawl");
        for (String login : List.of("desk", "handler", "head", "admin")) {
            beside.add(Rest.officer(login + "@" + world.beside().id()));
        }
    }

    @Test
    @DisplayName("A-01 is probed on every route that there is")
    void isProbedEverywhere() {
        Set<String> served = new HashSet<>();
        var paths = Rest.anybody()
                .with("Accept", "application/json")
                .get("/openapi?format=json")
                .expect(200)
                .json()
                .path("paths");
        paths.properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> served.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        served.removeIf(one -> one.matches("(PARAMETERS|SUMMARY|DESCRIPTION|SERVERS) .*"));

        assertThat(RestRoutes.ALL.keySet()).containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    @DisplayName(
            "A-01 is not there for any officer of another tenant, beside, above or below, and nobody without a name gets in")
    void isNotThereForOtherTenants() {
        String before = world.everything();
        List<Rest> strangers = Stream.concat(
                        beside.stream(),
                        Stream.of("counter@baiyun", "office@baiyun", "head@baiyun", "admin@baiyun", "admin@yunchuan")
                                .map(Rest::officer))
                .toList();
        for (Route route : RestRoutes.of(RestRoutes.Kind.OFFICERS)) {
            for (Rest stranger : strangers) {
                expect(route, send(stranger, route, world.town().id(), world::id), 404);
            }
            expect(route, send(Rest.anybody(), route, world.town().id(), world::id), 401);
        }
        assertThat(world.everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("A-01 is not there under the reader's own tenant either, and answered as what was never there")
    void isNotThereUnderTheOwnTenant() {
        for (Route route : RestRoutes.of(RestRoutes.Kind.OFFICERS)) {
            if (!route.hasIds()) {
                continue;
            }
            for (Rest stranger : beside) {
                Answer foreign = send(stranger, route, world.beside().id(), world::id);
                Answer nothing = send(stranger, route, world.beside().id(), name -> NOWHERE);

                expect(route, foreign, 403, 404);
                assertThat(alike(foreign)).as(route.toString()).isEqualTo(alike(nothing));
            }
        }
    }

    @Test
    @DisplayName("A-01 is refused to every other role in the same tenant, and does what it says for those whose it is")
    void isRefusedToOtherRoles() {
        String before = world.everything();
        for (Route route : RestRoutes.of(RestRoutes.Kind.OFFICERS)) {
            for (String login : CrawlWorld.OWN) {
                if (!route.may().contains(login)) {
                    Answer answer =
                            send(world.officer(login), route, world.town().id(), world::id);
                    assertThat(answer.status())
                            .as(login + " " + route + answer.text())
                            .isIn(403, 404);
                }
            }
        }
        assertThat(world.everything()).isEqualTo(before);
        for (Route route : RestRoutes.of(RestRoutes.Kind.OFFICERS)) {
            boolean once = route.method().equals("DELETE"); // then it is gone
            for (String login : once ? route.may().subList(0, 1) : route.may()) {
                Answer answer = send(world.officer(login), route, world.town().id(), world::id);
                assertThat(answer.status())
                        .as(login + " " + route + answer.text())
                        .isNotIn(REFUSED)
                        .isLessThan(500);
            }
        }
    }

    @Test
    @DisplayName("A-01 is refused where only another tenant's administrators may, to everybody else")
    void isRefusedToAllButAdministratorsAbove() {
        for (Route route : RestRoutes.of(RestRoutes.Kind.ABOVE)) {
            for (String login : CrawlWorld.OWN) {
                expect(route, send(world.officer(login), route, "", world::id), 403, 404);
            }
            for (Rest stranger : beside) {
                expect(route, send(stranger, route, "", world::id), 403, 404);
            }
            expect(route, send(Rest.anybody(), route, "", world::id), 401);
            assertThat(send(Rest.officer("admin@yunchuan"), route, "", world::id)
                            .status())
                    .as(route.toString())
                    .isNotIn(REFUSED)
                    .isLessThan(500);
        }
    }

    @Test
    @DisplayName("A-01 B-01 a complaint is not there without its own code, in the words of one that never was")
    void isNotThereWithoutItsCode() {
        String other = world.beside().file().queryCode();
        for (Route route : RestRoutes.of(RestRoutes.Kind.CODE)) {
            try (OtherAddress way = OtherAddress.of(
                    "127.0.7." + (1 + RestRoutes.of(RestRoutes.Kind.CODE).indexOf(route)))) {
                Map<String, Rest> askers = new LinkedHashMap<>();
                askers.put("nobody", Rest.anybody());
                askers.put("another's code", Rest.anybody().with("Query-Code", other));
                askers.put("an officer", world.officer("desk"));
                askers.put("an officer beside", beside.get(0));
                askers.forEach((name, asker) -> {
                    Answer foreign = asker.through(way.origin())
                            .send(
                                    route.method(),
                                    route.path("", key -> world.filed().number()),
                                    route.written(UnaryOperator.identity()));
                    Answer nothing = asker.through(way.origin())
                            .send(
                                    route.method(),
                                    route.path("", key -> "2222-2222-2222"),
                                    route.written(UnaryOperator.identity()));
                    expect(route, foreign, 404);
                    assertThat(alike(foreign)).as(name + " " + route).isEqualTo(alike(nothing));
                });
            }
            assertThat(world.filed()
                            .citizen()
                            .send(
                                    route.method(),
                                    route.path("", key -> world.filed().number()),
                                    route.written(UnaryOperator.identity()))
                            .status())
                    .as(route.toString())
                    .isNotIn(REFUSED)
                    .isLessThan(500);
        }
    }

    @Test
    @DisplayName("A-01 nobody's without an account is there for everybody")
    void isThereForEverybody() {
        for (Route route : RestRoutes.of(RestRoutes.Kind.PUBLIC)) {
            assertThat(send(Rest.anybody(), route, world.town().id(), world::id).status())
                    .as(route.toString())
                    .isNotIn(REFUSED)
                    .isLessThan(500);
        }
    }

    /** As who has read it and means that version, where the asker may read it. */
    private static Answer send(Rest asker, Route route, String tenant, UnaryOperator<String> ids) {
        String path = route.path(tenant, ids);
        Rest knowing = asker;
        if (route.method().equals("PUT") || path.contains("/actions/")) {
            String version = asker.get(path.replaceFirst("/actions/.*", "")).header("ETag");
            knowing = asker.with("If-Match", version.isEmpty() ? "\"1\"" : version);
        }
        return knowing.send(route.method(), path, route.written(ids));
    }

    private static void expect(Route route, Answer answer, Integer... statuses) {
        assertThat(answer.status()).as(() -> route + " " + answer.text()).isIn((Object[]) statuses);
        assertThat(answer.header("Content-Type")).as(route.toString()).startsWith("application/problem+json");
    }

    /** What tells one refusal from another: all but the address that was asked, which the asker knows. */
    private static String alike(Answer answer) {
        Map<String, Object> headers =
                new LinkedHashMap<>(answer.response().headers().map());
        headers.remove("date");
        headers.remove("content-length");
        return answer.status() + " " + new TreeMap<>(headers) + answer.text().replaceAll("\"instance\":\"[^\"]*\"", "");
    }
}
