package org.suying.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The launcher, started as a process of its own")
class LauncherIT {

    private static final String CITY_ADMINISTRATOR = "Basic "
            + Base64.getEncoder().encodeToString("admin@yunchuan:Yunchuan-demo-2026".getBytes(StandardCharsets.UTF_8));

    /** One working day from the last minutes of a year, whose first days are a holiday with a make-up Sunday at its end. */
    private static final String DUE =
            "/api/v1/tenants/baiyun/deadlines/confirmation/derivation?from=2025-12-31T23:58:00%2B08:00";

    Place place;

    @BeforeEach
    void find() throws Exception {
        place = Place.free();
    }

    @AfterEach
    void leave() {
        place.close();
    }

    @Test
    @DisplayName(
            "B-03 goes on with data and keys after a kill -9, also into production and in another zone of the machine, with"
                    + " the same deadlines, and ends with everything it began")
    void goesOnAfterAKill() throws Exception {
        Program first = Program.start(place, Map.of("TZ", "America/New_York")).awaitPages();
        String due = first.get(DUE).body();
        assertThat(due).contains("\"dueAt\":\"2026-01-04T17:30:00+08:00\"");
        List<String> tenants = tenants(first);
        Map<String, String> keys = place.keys();
        assertThat(tenants).contains("yunchuan", "baiyun");
        assertThat(keys).containsKeys("context.key", "master.key");
        first.kill();
        assertThat(place.heard()).as("what was left running").hasSize(3);

        Program second = Program.start(place, Map.of("SUYING_PRODUCTION", "true", "TZ", "Pacific/Kiritimati"))
                .awaitPages();
        assertThat(second.get(DUE).body()).isEqualTo(due);
        assertThat(tenants(second)).isEqualTo(tenants);
        assertThat(place.keys()).isEqualTo(keys);
        assertThat(place.processes()).as("one server, one database").hasSize(2);
        assertThat(second.get("/api/v1/clock").body()).contains("\"movable\":false");
        assertThat(second.put("/api/v1/clock", CITY_ADMINISTRATOR, "{\"now\":\"2036-03-03T09:00:00+08:00\"}")
                        .statusCode())
                .isEqualTo(403);

        assertThat(second.stop()).isEqualTo(143);
        assertThat(place.heard()).isEmpty();
        assertThat(place.processes()).isEmpty();
    }

    @Test
    @DisplayName("refuses a folder in use, and a start cut short by SIGTERM leaves nothing running")
    void takesAFolderForItselfAlone() throws Exception {
        Program first = Program.start(place, Map.of()).awaitWork(1);

        Program second = Program.start(place, Map.of());
        assertThat(second.awaitEnd()).isEqualTo(1);
        assertThat(second.words())
                .contains("-Dsuying.data=", Long.toString(first.process().pid()));

        assertThat(first.stop()).isEqualTo(143);
        assertThat(place.heard()).isEmpty();
        assertThat(place.processes()).isEmpty();
    }

    @Test
    @DisplayName("names every port that is taken at once, and leaves nothing behind")
    void namesEveryTakenPort() throws Exception {
        try (Taken http = Taken.any();
                Taken management = Taken.any();
                Taken database = Taken.any()) {
            Place taken = place.with(http.port(), management.port(), database.port());

            Program program = Program.start(taken, Map.of());

            assertThat(program.awaitEnd()).isEqualTo(1);
            assertThat(program.words())
                    .contains(
                            http.port() + "", "-Dsuying.http.port=",
                            management.port() + "", "-Dsuying.management.port=",
                            database.port() + "", "-Dsuying.database.port=");
            assertThat(program.words().lines()).hasSize(3);
            assertThat(place.data()).doesNotExist();
            assertThat(place.processes()).isEmpty();
        }
    }

    @Test
    @DisplayName("names every wrong setting at once, and begins nothing")
    void namesEveryWrongSetting() throws Exception {
        Program program = Program.start(
                place,
                Map.of(
                        "SUYING_HTTP_PORT", "80 80",
                        "SUYING_PRODUCTION", "true",
                        "SUYING_CLOCK", "2026-03-02T09:00:00+08:00",
                        "SUYING_DATABASE_POOL", "none"));

        assertThat(program.awaitEnd()).isEqualTo(1);
        assertThat(program.words()).contains("suying.http.port", "suying.clock", "suying.database.pool");
        assertThat(program.words().lines()).hasSize(3);
        assertThat(place.data()).doesNotExist();
        assertThat(place.processes()).isEmpty();
    }

    private static List<String> tenants(Program program) throws Exception {
        var answer = new ObjectMapper().readTree(program.get("/api/v1/tenants").body());
        return answer.findValuesAsText("id");
    }
}
