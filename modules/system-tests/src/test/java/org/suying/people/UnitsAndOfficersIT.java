package org.suying.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

@ArquillianTest
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Units and officers")
class UnitsAndOfficersIT {

    private static final String PASSWORD = "Long-enough-2026!";

    private Town town;

    @BeforeAll
    void open() {
        town = Town.open("people-street");
        town.admin()
                .post(town.path("units"), Map.of("id", "hall", "name", "大厅"))
                .expect(201);
    }

    @Test
    @DisplayName("R19-03 are added by the administrator, and the officer can sign in at once")
    void areAdded() {
        Answer unit = town.admin().post(town.path("units"), Map.of("id", "tax", "name", "税务窗口", "parent", "hall"));
        Answer officer = town.admin().post(town.path("officers"), officer("lin", "tax", List.of("desk")));

        assertThat(unit.expect(201).header("Location")).isEqualTo("/api/v1/" + town.path("units/tax"));
        assertThat(officer.expect(201).header("Location"))
                .isEqualTo("/api/v1/" + town.path("officers/" + officer.at("/id")));
        Rest.officer("lin@people-street", PASSWORD).get(town.path("worklist")).expect(200);
    }

    @Test
    @DisplayName("B-06 are not there for the other tenant")
    void areNotThereForOthers() {
        Answer officer = town.admin()
                .post(town.path("officers"), officer("mei", "hall", List.of("desk")))
                .expect(201);
        Rest other = Rest.officer("admin@xihu");

        other.get(town.path("officers/" + officer.at("/id"))).expect(404);
        other.get("tenants/xihu/officers/" + officer.at("/id")).expect(404);
        other.get("tenants/xihu/units/hall").expect(404);
        assertThat(other.get("tenants/xihu/officers").expect(200).text()).doesNotContain(officer.at("/id"));
    }

    @Test
    @DisplayName("are told every fault at once")
    void areToldEveryFault() {
        Answer answer = town.admin()
                .post(
                        town.path("officers"),
                        Map.of(
                                "login",
                                "N E O",
                                "name",
                                "",
                                "unit",
                                "zz",
                                "roles",
                                List.of("desk", "king"),
                                "password",
                                PASSWORD));

        assertThat(answer.expect(422).faults())
                .containsExactlyInAnyOrder(
                        "NOT_ALLOWED /login",
                        "REQUIRED /name",
                        "UNKNOWN_REFERENCE /unit",
                        "UNKNOWN_REFERENCE /roles/1");
    }

    @Test
    @DisplayName("with an id or a login that is taken are refused")
    void areRefusedWhereTaken() {
        assertThat(town.admin()
                        .post(town.path("units"), Map.of("id", "hall", "name", "又一个"))
                        .expect(409)
                        .faults())
                .containsExactly("DUPLICATE /id");
        assertThat(town.admin()
                        .post(town.path("officers"), officer("desk", "hall", List.of("desk")))
                        .expect(409)
                        .faults())
                .containsExactly("DUPLICATE /login");
    }

    @Test
    @DisplayName("with control characters are refused, and nothing is added")
    void haveNoControlCharacters() {
        assertThat(town.admin()
                        .post(town.path("units"), "{\"id\":\"odd\",\"name\":\"a\\u0000b\"}")
                        .expect(422)
                        .faults())
                .containsExactly("NOT_ALLOWED /name");
        town.admin().get(town.path("units/odd")).expect(404);
        town.admin().get(town.path("units/%00")).expect(404);
    }

    @Test
    @DisplayName("are changed by who has seen the last version")
    void areChangedByWhoSawTheLast() {
        Answer added = town.admin()
                .post(town.path("officers"), officer("qi", "hall", List.of("desk")))
                .expect(201);
        String path = town.path("officers/" + added.at("/id"));
        Map<String, Object> change = Map.of("name", "祁", "unit", "hall", "roles", List.of("handler"), "active", true);
        String seen = town.admin().get(path).expect(200).header("ETag");

        town.admin().put(path, change).expect(428);
        town.admin().with("If-Match", seen).put(path, change).expect(200);
        town.admin().with("If-Match", seen).put(path, change).expect(412);
    }

    private static Map<String, Object> officer(String login, String unit, List<String> roles) {
        return Map.of("login", login, "name", "林", "unit", unit, "roles", roles, "password", PASSWORD);
    }
}
