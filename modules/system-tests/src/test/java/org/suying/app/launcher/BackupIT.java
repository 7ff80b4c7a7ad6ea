package org.suying.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-11 a backup of the embedded database, written while complaints are filed, and its restore")
class BackupIT {

    private static final Client CLIENT = new Client(11);

    private static Place place;
    private static Place other;
    private static Path backup;
    private static List<String> before;

    /** Files, backs up while it goes on filing, and stops. */
    @BeforeAll
    static void backUp() throws Exception {
        place = Place.free();
        other = Place.free();
        backup = place.above().resolve("suying.backup");
        Program program = Program.start(place, Drill.SETTINGS).awaitPages();
        new Drill(program).open();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            AtomicInteger done = new AtomicInteger();
            Future<?> filing = threads.submit(() -> CLIENT.work(program, done));
            Program.await("work", () -> done.get() >= 10);
            before = List.copyOf(CLIENT.complaints().keySet());
            Program written = Program.start(place, Map.of(), "--backup=" + backup);
            assertThat(written.awaitEnd()).as(written::words).isZero();
            program.stop();
            filing.get();
        } finally {
            threads.shutdownNow();
        }
    }

    @AfterAll
    static void leave() {
        place.close();
        other.close();
    }

    @Test
    @DisplayName("R-11 the restored program has what was acknowledged before, reads who complained, and goes on")
    void goesOnElsewhere() throws Exception {
        bringKeys(other);
        Program restored = Program.start(other, Map.of(), "--restore=" + backup);
        assertThat(restored.awaitEnd()).as(restored::words).isZero();
        assertThat(restored.words()).contains(Drill.STREET);

        Program program = Program.start(other, Drill.SETTINGS).awaitPages();
        for (String number : before) {
            Drill.expect(200, view(program, number));
        }
        assertThat(complainant(program, before.get(0))).isEqualTo("赵小满");
        Drill.expect(201, Attempt.filing().send(program));
        DrillRecords records = DrillRecords.of(other);
        assertThat(records.register())
                .containsExactlyInAnyOrderElementsOf(
                        DrillRecords.withoutAGap(records.register().size()));
        assertThat(new Drill(program).verification().at("/ok").asBoolean()).isTrue();
        assertThat(program.stop()).isEqualTo(143);

        Program again = Program.start(other, Map.of(), "--restore=" + backup);
        assertThat(again.awaitEnd()).isEqualTo(1);
        assertThat(again.words()).contains(other.data().resolve("db").toString());
    }

    @Test
    @DisplayName("R-11 without the keys nothing is restored, and with a false master key it does not pass for sound")
    void needsItsKeys() throws Exception {
        try (Place without = Place.free()) {
            Program refused = Program.start(without, Map.of(), "--restore=" + backup);
            assertThat(refused.awaitEnd()).isEqualTo(1);
            assertThat(refused.words()).contains("master.key", "context.key", "suying_admin.password");

            bringKeys(without);
            Files.write(without.data().resolve("keys/master.key"), new byte[32]);
            Program doubtful = Program.start(without, Map.of(), "--restore=" + backup);
            assertThat(doubtful.awaitEnd()).as(doubtful::words).isNotZero();
        }
    }

    @Test
    @DisplayName("R-11 a file that was cut off is refused, and nothing of it is left")
    void refusesHalfABackup() throws Exception {
        try (Place without = Place.free()) {
            bringKeys(without);
            Path half = without.above().resolve("half");
            byte[] whole = Files.readAllBytes(backup);
            Files.write(half, Arrays.copyOf(whole, whole.length / 2));

            Program refused = Program.start(without, Map.of(), "--restore=" + half);

            assertThat(refused.awaitEnd()).isEqualTo(1);
            assertThat(refused.words()).contains(half.toString());
            assertThat(without.data().resolve("db")).doesNotExist();
        }
    }

    /** What an administrator kept apart from the data. */
    private static void bringKeys(Place to) throws IOException {
        Path keys = to.data().resolve("keys");
        Files.createDirectories(keys);
        try (Stream<Path> files = Files.list(place.data().resolve("keys"))) {
            for (Path file : files.toList()) {
                Files.copy(file, keys.resolve(file.getFileName()));
            }
        }
    }

    private static HttpResponse<String> view(Program program, String number) throws Exception {
        return program.call("GET", "/api/v1/complaints/" + number, Map.of("Query-Code", CLIENT.code(number)), "");
    }

    private static String complainant(Program program, String number) throws Exception {
        JsonNode line = Drill.json(program.call("GET", Drill.path("worklist?q=" + number), Drill.desk(), ""));
        String id = line.at("/items/0/id").asText();
        return Drill.json(program.call(
                        "POST", Drill.path("cases/" + id + "/disclosures"), Drill.desk(), "{\"purpose\":\"核实情况\"}"))
                .at("/name")
                .asText();
    }
}
