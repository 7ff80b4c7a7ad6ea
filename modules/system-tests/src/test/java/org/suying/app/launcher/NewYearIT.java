package org.suying.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Filing;

@DisplayName("B-03 a program whose clock goes over midnight into a new year")
class NewYearIT {

    @Test
    @DisplayName("B-01 B-03 counts the register anew, and deadlines over the holiday to the make-up Sunday")
    void goesOver() throws Exception {
        try (Place place = Place.free()) {
            Program program = Program.start(
                            place, Map.of("TZ", "America/New_York", "SUYING_CLOCK", "2025-12-31T23:50:00+08:00"))
                    .awaitPages();
            JsonNode before = filed(program);
            JsonNode second = filed(program);
            assertThat(program.put("/api/v1/clock", basic("admin@yunchuan"), "{\"now\":\"2026-01-01T00:00:01+08:00\"}")
                            .statusCode())
                    .isEqualTo(200);
            JsonNode after = filed(program);

            assertThat(registerNumber(program, before)).isEqualTo("云政投〔2025〕1号");
            assertThat(registerNumber(program, second)).isEqualTo("云政投〔2025〕2号");
            assertThat(registerNumber(program, after)).isEqualTo("云政投〔2026〕1号");
            assertThat(confirmation(before)).isEqualTo("2026-01-04T17:30:00+08:00");
            assertThat(confirmation(after)).isEqualTo("2026-01-04T17:30:00+08:00");
            program.stop();
        }
    }

    private static JsonNode filed(Program program) throws Exception {
        String body = new ObjectMapper().writeValueAsString(Filing.web());
        return json(program.post("/api/v1/tenants/baiyun/complaints", body).body());
    }

    private static String confirmation(JsonNode filed) {
        for (JsonNode deadline : filed.path("deadlines")) {
            if (deadline.path("rule").asText().equals("confirmation")) {
                return deadline.path("dueAt").asText();
            }
        }
        return filed.toString();
    }

    private static String registerNumber(Program program, JsonNode filed) throws Exception {
        String address = "/api/v1/tenants/baiyun/register?limit=200";
        JsonNode register = json(program.get(address, basic("office@baiyun")).body());
        return register.findParents("number").stream()
                .filter(row -> row.path("number").equals(filed.path("number")))
                .map(row -> row.path("registerNumber").asText())
                .findFirst()
                .orElse(register.toString());
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text);
    }

    private static String basic(String login) {
        return "Basic "
                + Base64.getEncoder().encodeToString((login + ":Yunchuan-demo-2026").getBytes(StandardCharsets.UTF_8));
    }
}
