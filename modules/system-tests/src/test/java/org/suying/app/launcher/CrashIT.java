package org.suying.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code -Dsuying.crash.rounds=100} has as many of each kind, {@code -Dsuying.crash.kinds=SERVER,DATABASE} only those kinds,
 * {@code -Dsuying.crash.seed} the same moments again.
 */
@DisplayName("R-01 R-02 R-07 a kill -9 at any moment, while complaints are filed and cases worked on")
class CrashIT {

    private static final int ROUNDS = Integer.getInteger("suying.crash.rounds", 1);
    private static final List<Accident> KINDS = Stream.of(
                    System.getProperty("suying.crash.kinds", "").split(","))
            .filter(kind -> !kind.isEmpty())
            .map(Accident::valueOf)
            .toList();
    private static final long SEED = Long.getLong("suying.crash.seed", System.nanoTime() % 1_000_000);
    private static final int CLIENTS = 4;
    private static final Duration LONGER_THAN_THE_DEADLINE = Duration.ofHours(25);

    private static final List<Client> CALLERS = IntStream.range(0, CLIENTS)
            .mapToObj(number -> new Client(SEED + number))
            .toList();

    private static Place place;
    private static Program program;

    @BeforeAll
    static void start() throws Exception {
        place = Place.free();
        program = Program.start(place, Drill.SETTINGS).awaitPages();
        new Drill(program).open();
    }

    @AfterAll
    static void stop() throws IOException {
        place.keepLogs("crash");
        place.close();
    }

    record Round(int number, Accident accident, long seed) {

        @Override
        public String toString() {
            return accident + ", round " + number + ", seed " + seed;
        }
    }

    static Stream<Round> rounds() {
        return IntStream.rangeClosed(1, ROUNDS)
                .boxed()
                .flatMap(number -> Stream.of(Accident.values())
                        .filter(accident -> KINDS.isEmpty() || KINDS.contains(accident))
                        .map(accident -> new Round(number, accident, SEED + 31L * number + accident.ordinal())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rounds")
    @DisplayName("loses nothing that was acknowledged, doubles nothing that is asked for again, and goes on")
    void losesNothing(Round round) throws Exception {
        program = strike(round);
        for (Client client : CALLERS) {
            client.askAgain(program);
            client.look(program);
        }

        Drill.expect(200, new Drill(program).wait(LONGER_THAN_THE_DEADLINE));

        awaitExpiry(round);
        DrillRecords records = DrillRecords.of(place);
        assertThat(CALLERS).allSatisfy(client -> assertThat(client.wrong()).isEmpty());
        assertThat(records.steps()).as("steps").isEqualTo(known(complaint -> complaint.steps));
        assertThat(records.supplements()).as("supplements").isEqualTo(known(complaint -> complaint.supplements));
        assertThat(records.expired().values())
                .as("times that a deadline expired")
                .allMatch(times -> times <= 1);
        assertThat(records.register())
                .containsExactlyInAnyOrderElementsOf(
                        DrillRecords.withoutAGap(records.steps().size()));
        assertThat(new Drill(program).verification().at("/ok").asBoolean())
                .as("the trail holds")
                .isTrue();
        assertThat(DrillRecords.soundIndexes(place)).isPositive();
    }

    /**
     * A start takes up what was in hand when it was killed. Where only a session was killed, that waits for the end of its
     * lease, up to a minute, and the next round sees it.
     */
    private static void awaitExpiry(Round round) {
        if (round.accident() != Accident.SESSION) {
            Map<String, Integer> once = known(complaint -> 1);
            Program.await("expiry of every deadline", () -> expired().equals(once));
        }
    }

    private static Map<String, Integer> expired() {
        try {
            return DrillRecords.of(place).expired();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everybody works, and the deadlines of the round before expire, until it happens; comes back with the program that goes on. */
    private static Program strike(Round round) throws Exception {
        Random random = new Random(round.seed());
        AtomicInteger done = new AtomicInteger();
        Program struck = program;
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS + 1);
        try {
            List<Future<?>> working = CALLERS.stream()
                    .<Future<?>>map(client -> threads.submit(() -> client.work(struck, done)))
                    .toList();
            Program.await("work", () -> done.get() >= CLIENTS);
            threads.submit(() -> new Drill(struck).wait(LONGER_THAN_THE_DEADLINE));
            TimeUnit.MILLISECONDS.sleep(random.nextInt(1500));
            Program next = round.accident().happen(struck, random);
            for (Future<?> one : working) {
                one.get();
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(4, TimeUnit.MINUTES)).isTrue();
            return next;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Map<String, Integer> known(Function<Client.Known, Integer> count) {
        return CALLERS.stream()
                .flatMap(client -> client.complaints().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> count.apply(entry.getValue())));
    }
}
