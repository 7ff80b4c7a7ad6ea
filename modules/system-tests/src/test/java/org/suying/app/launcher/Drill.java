package org.suying.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A program with a street on which accidents are tried: whose desk may note something on a case again and again, and
 * where a complaint that nobody admits is overdue after a day.
 */
record Drill(Program program) {

    static final String STREET = "drill-street";

    /** Nobody waits at the door of a drill, and its days are the same on every day. */
    static final Map<String, String> SETTINGS = Map.of(
            "SUYING_CLOCK", "2026-01-05T09:00:00+08:00",
            "SUYING_SERVER_OPTIONS", "-Xms96m -Xmx384m -Dsuying.limits.exempt=127.0.0.1");

    static final String FILING = """
            {"kind":"COMPLAINT","channel":"web","identity":"NAMED","complainant":{"name":"赵小满","phone":"13912345678"},
             "respondent":{},"subject":"窗口让我跑了三趟","content":"办营业执照，材料没有一次说清，前后跑了三趟才收下。"}""";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "Yunchuan-demo-2026";
    private static final String RULES = """
            regime: drillStreet
            title: 中断演练办理规程
            extends: general
            clauses: B
            workflow:
              states:
                received: { phase: RECEIVED, text: 已登记, en: Registered }
                handling: { phase: HANDLING, text: 办理中, en: In progress }
                decided:  { phase: DECIDED,  text: 已决定, en: Decided }
                replied:  { phase: REPLIED,  text: 已答复, en: Replied }
                closed:   { phase: CLOSED,   text: 已办结, en: Closed, end: true }
              actions:
                note:   { text: 记录情况, en: Note, from: received, to: received, by: desk, fields: [findings] }
                admit:  { text: 受理, en: Admit, from: received, to: handling, by: desk, fields: [ground, handler],
                          effects: [ { assign: { role: handler, to: handler } } ] }
                decide: { text: 作出决定, en: Decide, from: handling, to: decided, by: [head, handler], fields: [outcome] }
                reply:  { text: 答复, en: Reply, from: decided, to: replied, by: desk, fields: [replyText] }
                close:  { text: 办结, en: Close, from: replied, to: closed, by: desk }
            deadlines:
              admission: { text: 告知是否受理, en: Admission, from: received, until: [admitted], within: 24h }
            """;

    static Map<String, String> officer(String login) {
        String credential = login + ":" + PASSWORD;
        return Map.of(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(credential.getBytes(StandardCharsets.UTF_8)));
    }

    static Map<String, String> desk() {
        return officer("desk@" + STREET);
    }

    static String path(String below) {
        return "/api/v1/tenants/" + STREET + "/" + below;
    }

    /** Opens the street. */
    Drill open() throws IOException, InterruptedException {
        var tenant = Map.of(
                "id",
                STREET,
                "name",
                "中断演练街道便民服务中心",
                "level",
                "STREET",
                "kind",
                "CENTRE",
                "parent",
                "baiyun",
                "regime",
                RULES,
                "administrator",
                Map.of("login", "admin", "name", "管理员", "password", PASSWORD),
                "officers",
                List.of(Map.of("login", "desk", "name", "受理员", "roles", List.of("desk"), "password", PASSWORD)));
        expect(
                201,
                program.call("POST", "/api/v1/tenants", officer("admin@yunchuan"), JSON.writeValueAsString(tenant)));
        return this;
    }

    /** Moves the program's clock; what falls due on the way is done when this comes back. */
    HttpResponse<String> wait(Duration time) throws IOException, InterruptedException {
        OffsetDateTime now = OffsetDateTime.parse(
                json(program.get("/api/v1/clock")).at("/now").asText());
        return program.call("PUT", "/api/v1/clock", officer("admin@yunchuan"), "{\"now\":\"" + now.plus(time) + "\"}");
    }

    /** Whether the street's trail holds. */
    JsonNode verification() throws IOException, InterruptedException {
        return json(expect(200, program.call("POST", path("trail/verification"), officer("admin@" + STREET), "")));
    }

    static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(() -> answer.request() + " answered " + answer.body())
                .isEqualTo(status);
        return answer;
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + answer.body(), e);
        }
    }
}
