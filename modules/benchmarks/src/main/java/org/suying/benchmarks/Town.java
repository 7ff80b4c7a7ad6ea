package org.suying.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A street with one officer at the desk, one who handles and one who decides, and what citizens and officers send there.
 *
 * @param slug readable id of the tenant
 */
record Town(String slug) {

    static final String PASSWORD = "Yunchuan-demo-2026";

    private static final String JSON = "application/json";

    /**
     * A rule book to begin with, and the roles of it that the three officers hold.
     *
     * @param preset its id
     */
    record Start(String preset, String desk, String handler, String head) {

        static final Start PLAIN = new Start("general", "desk", "handler", "head");
    }

    /** Opens it under the district of the demonstration city, with the preset {@code general}. */
    static Town open(Wire wire, String slug) {
        return open(wire, slug, Start.PLAIN);
    }

    static Town open(Wire wire, String slug, Start start) {
        String officer =
                "{\"login\":\"%s\",\"name\":\"%s\",\"roles\":[\"%s\"],\"head\":%b,\"password\":\"" + PASSWORD + "\"}";
        String body = """
                {"id":"%s","name":"%s街道便民服务中心","level":"STREET","kind":"CENTRE","parent":"baiyun","preset":"%s",
                 "administrator":{"login":"admin","name":"管理员","password":"%s"},"officers":[%s,%s,%s]}""".formatted(
                        slug,
                        slug,
                        start.preset(),
                        PASSWORD,
                        officer.formatted("desk", "受理员", start.desk(), false),
                        officer.formatted("handler", "经办员", start.handler(), false),
                        officer.formatted("head", "负责人", start.head(), true));
        wire.post("/api/v1/tenants", as("admin@yunchuan"), body).expect(201);
        return new Town(slug);
    }

    /** Opens so many, with this and a number for names. */
    static List<Town> open(Wire wire, String slug, int count) {
        return open(wire, slug, count, Start.PLAIN);
    }

    static List<Town> open(Wire wire, String slug, int count, Start start) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> open(wire, slug + i, start))
                .toList();
    }

    /** What somebody sends with JSON, signed in by {@code name@tenant}. */
    static Map<String, String> as(String login) {
        String credential =
                Base64.getEncoder().encodeToString((login + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", JSON);
        headers.put("Authorization", "Basic " + credential);
        return headers;
    }

    Map<String, String> desk() {
        return as("desk@" + slug);
    }

    /** A path of REST below this tenant. */
    String path(String below) {
        return "/api/v1/tenants/" + slug + "/" + below;
    }

    /** Files a complaint on the web in a citizen's name, under a key that lets it be sent again. */
    Wire.Answer file(Wire wire, Story story) {
        return send(wire, story, Map.of("Content-Type", JSON)).expect(201);
    }

    /** The same, sent by the desk, which is told the id of the case. */
    Wire.Answer register(Wire wire, Story story) {
        return send(wire, story, desk());
    }

    private Wire.Answer send(Wire wire, Story story, Map<String, String> sender) {
        Map<String, String> headers = new LinkedHashMap<>(sender);
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        String body = """
                {"kind":"COMPLAINT","channel":"web","identity":"NAMED","complainant":{"name":"%s","phone":"%s"},
                 "respondent":{},"subject":"%s","content":"%s"}""".formatted(story.name(), story.phone(), story.subject(), story.content());
        return wire.post(path("complaints"), headers, body);
    }
}
