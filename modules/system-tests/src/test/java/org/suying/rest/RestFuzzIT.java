package org.suying.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.suying.rest.RestRoutes.Kind;
import org.suying.rest.RestRoutes.Route;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;

/** Every route with what nobody should send, always the same; by who may go through it, so that it goes in deep. */
@ArquillianTest
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("N-06 what nobody should send")
class RestFuzzIT {

    private static final long BUDGET = Duration.ofSeconds(20).toNanos();
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int ROUNDS = 60;
    private static final String[] WORDS = {
        "",
        " ",
        "null",
        "-1",
        "0",
        "99999999999999999999",
        "1e999",
        "NaN",
        "true",
        "x".repeat(3000),
        "%",
        "%00",
        "\u0000",
        "\u0007",
        "../../etc/passwd",
        "'; drop table suying.complaint; --",
        "{{7*7}}",
        "${jndi:ldap://x}",
        "#{1+1}",
        "<script>",
        "\uD800",
        "𠮷",
        "\u202E",
        "2026-02-30",
        "0000-00-00T00:00:00Z",
        "+999999999-12-31T23:59:59Z",
        "2026-03-02T25:00:00+99:00",
        "24:00",
        "[]",
        "{}",
        "01a21450-3cfd-7c15-9024-3a4392b9c702",
        "00000000-0000-0000-0000-000000000000",
        "admin",
        "*",
        "a\tb",
        "\"",
        "\\",
        "é",
        "１２３"
    };

    private final List<String> bad = new ArrayList<>();
    private final Map<Integer, Integer> counted = new TreeMap<>();
    private final Map<String, List<String>> queries = new LinkedHashMap<>();
    private CrawlWorld world;

    @BeforeAll
    void open() {
        world = CrawlWorld.open("rest-fuzz");
        Rest.anybody()
                .with("Accept", "application/json")
                .get("/openapi?format=json")
                .expect(200)
                .json()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    List<String> names = new ArrayList<>();
                    method.getValue().path("parameters").forEach(one -> {
                        if (one.path("in").asText().equals("query")) {
                            names.add(one.path("name").asText());
                        }
                    });
                    queries.put(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), names);
                }));
    }

    @Test
    @DisplayName("N-06 is refused in good time and never breaks anything, on every route")
    void isRefused() {
        long begun = System.nanoTime();
        Random random = new Random(20260302);
        for (int round = 0; round < ROUNDS && System.nanoTime() - begun < BUDGET; round++) {
            try (OtherAddress way = OtherAddress.of("127.0.8." + (1 + round))) {
                for (Route route : RestRoutes.ALL.values()) {
                    ask(route, random, way.origin());
                }
            }
        }

        int all = counted.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("sent what nobody should send: " + all + " requests, by status " + counted);
        assertThat(bad).isEmpty();
        assertThat(all).isGreaterThanOrEqualTo(RestRoutes.ALL.size());
        assertThat(world.officer("desk")
                        .get(world.town().path("cases/" + world.id("case")))
                        .status())
                .isEqualTo(200);
    }

    private void ask(Route route, Random random, String origin) {
        String path = path(route, random);
        byte[] body = body(route, random);
        Rest asker = spoilt(asker(route, random), random).through(origin);
        for (int times = 0; times < 3; times++) { // a hang hangs again, a busy machine does not
            long at = System.nanoTime();
            Answer answer = asker.send(
                    route.method(),
                    path,
                    body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
            Duration took = Duration.ofNanos(System.nanoTime() - at);
            if (times == 0) {
                counted.merge(answer.status(), 1, Integer::sum);
                judge(route + " " + path + " " + shown(body), answer);
            }
            if (took.compareTo(LONGEST) <= 0) {
                return;
            }
            if (times == 2) {
                bad.add(route + " " + path + " took " + took + " " + shown(body));
            }
        }
    }

    private void judge(String what, Answer answer) {
        String type = answer.header("Content-Type");
        if (answer.status() >= 500) {
            bad.add(answer.status() + " " + what + " " + answer.text());
        } else if (answer.status() >= 400 && !type.startsWith("application/problem+json")) {
            bad.add(answer.status() + " is " + type + ": " + what);
        } else if (answer.text().contains("???") || answer.text().contains("\tat org.")) {
            bad.add("words or a trace: " + what + " " + answer.text());
        }
    }

    private Rest asker(Route route, Random random) {
        return switch (route.kind()) {
            case OFFICERS ->
                route.may().isEmpty()
                        ? Rest.officer("head@baiyun")
                        : world.officer(
                                route.may().get(random.nextInt(route.may().size())));
            case ABOVE -> Rest.officer("admin@yunchuan");
            case CODE -> world.filed().citizen();
            case PUBLIC -> random.nextBoolean() ? Rest.anybody() : world.officer("desk");
        };
    }

    private static Rest spoilt(Rest asker, Random random) {
        Rest spoilt = asker;
        if (random.nextInt(3) == 0) {
            spoilt = spoilt.with("If-Match", word(random).replaceAll("[^ -~]", "?"));
        }
        if (random.nextInt(4) == 0) {
            spoilt = spoilt.with("Idempotency-Key", word(random).replaceAll("[^!-~]", "?") + "0123456789abcdef");
        }
        String[] names = {
            "Accept-Language", "Accept", "Content-Type", "Prefer", "Range", "Accept-Encoding", "X-HTTP-Method-Override"
        };
        return random.nextInt(4) == 0
                ? spoilt.with(names[random.nextInt(names.length)], word(random).replaceAll("[^ -~]", "?"))
                : spoilt;
    }

    private String path(Route route, Random random) {
        boolean elsewhere = random.nextInt(4) == 0;
        UnaryOperator<String> ids = name -> elsewhere && random.nextBoolean()
                ? encoded(word(random))
                : route.kind() == Kind.CODE ? world.filed().number() : world.id(name);
        String tenant = route.may().isEmpty() && route.kind() == Kind.OFFICERS
                ? "baiyun"
                : world.town().id();
        StringBuilder path = new StringBuilder(
                route.path(elsewhere && random.nextInt(4) == 0 ? encoded(word(random)) : tenant, ids));
        List<String> names = queries.getOrDefault(route.toString(), List.of());
        String mark = "?";
        for (String name : names) {
            if (random.nextBoolean()) {
                path.append(mark).append(name).append('=').append(encoded(word(random)));
                mark = "&";
            }
        }
        return path.toString();
    }

    /** One that stands in a path: no slash, and not empty. */
    private static String encoded(String word) {
        String text = URLEncoder.encode(word, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "~");
        return text.isEmpty() ? "%20" : text;
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private byte[] body(Route route, Random random) {
        if (route.body() == null && random.nextInt(5) > 0) {
            return new byte[0];
        }
        JsonNode whole = Spoilt.tree(route.body() == null ? Map.of() : route.body());
        String text = random.nextInt(5) == 0
                ? whole.toString()
                : Spoilt.of(whole, WORDS, random).toString();
        return switch (random.nextInt(12)) {
            case 0 -> Spoilt.text(text, random).getBytes(StandardCharsets.UTF_8);
            case 1 -> Spoilt.bytes(text.getBytes(StandardCharsets.UTF_8), random);
            case 2 -> text.substring(0, random.nextInt(text.length() + 1)).getBytes(StandardCharsets.UTF_8);
            case 3 -> ("[".repeat(1 + random.nextInt(60_000))).getBytes(StandardCharsets.UTF_8);
            case 4 -> text.getBytes(StandardCharsets.UTF_16);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static String shown(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.substring(0, Math.min(200, text.length()));
    }
}
