package org.suying.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

/**
 * Two kinds of refusal, asked in turn, so that whatever slows the machine slows both. Compared is how often one took longer
 * than the other: a half if nothing tells them apart, whatever the times are. Only what stands out three times in a row does.
 */
@ArquillianTest
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("I-10 B-06 whether something is not there or not yours")
class SameTimeIT {

    private static final int EACH = 60;
    private static final double APART = 0.25;

    private CrawlWorld world;
    private Rest stranger;

    @BeforeAll
    void open() {
        world = CrawlWorld.open("same-time");
        stranger = Rest.officer("desk@" + world.beside().id());
    }

    @Test
    @DisplayName(
            "I-10 is not told by the time in which a case, a file, a trail or a place is refused to another tenant")
    void isNotToldByTheTime() {
        String own = world.beside().path("cases/");
        for (String below : List.of(
                "", "/trail", "/attachments", "/evidence", "/releases", "/attachments/" + world.id("attachment"))) {
            assertAlike(
                    "case" + below,
                    i -> stranger.get(own + world.id("case") + below),
                    i -> stranger.get(own + UUID.nameUUIDFromBytes(new byte[] {(byte) i}) + below));
        }
        assertAlike(
                "tenant",
                i -> stranger.get(world.town().path("worklist")),
                i -> stranger.get("tenants/same-time-nowhere/worklist"));
        assertAlike(
                "action",
                i -> act(own + world.id("case")),
                i -> act(own + UUID.nameUUIDFromBytes(new byte[] {(byte) i})));
    }

    private Answer act(String path) {
        return stranger.with("If-Match", "\"1\"").post(path + "/actions/admit", Map.of("fields", Map.of()));
    }

    @Test
    @DisplayName("I-10 B-01 is not told by the time in which a number is refused with another's code")
    void isNotToldOfANumber() {
        String number = world.filed().number();
        List<Long> there = new ArrayList<>();
        List<Long> nowhere = new ArrayList<>();
        for (int address = 1; address <= 4; address++) {
            try (OtherAddress way = OtherAddress.of("127.0.10." + address)) {
                Rest guesser =
                        Rest.anybody().with("Query-Code", "0000-0000-0000-0000").through(way.origin());
                guesser.get("tenants").expect(200);
                for (int i = 0; i < 9; i++) {
                    there.add(timed(() -> guesser.get("complaints/" + number), 404));
                    nowhere.add(timed(() -> guesser.get("complaints/2222-2222-2222"), 404));
                }
            }
        }

        assertThat(share(there, nowhere)).as("%s %s", there, nowhere).isBetween(0.1, 0.9);
    }

    @Test
    @DisplayName("N-07 I-10 is not told by the time in which a sign-in fails, of a name that is there or not")
    void isNotToldOfAName() {
        Town town = Town.open("same-time-names");
        List<Long> there = new ArrayList<>();
        List<Long> nowhere = new ArrayList<>();
        try (OtherAddress way = OtherAddress.of("127.0.11.1")) {
            for (int i = 0; i < 3; i++) {
                for (String login : List.of("desk", "handler", "head", "admin")) {
                    there.add(timed(() -> signIn(login + "@" + town.id(), way), 401));
                    nowhere.add(timed(() -> signIn(login + "x@" + town.id(), way), 401));
                }
            }
        }

        assertThat(share(there, nowhere)).as("%s %s", there, nowhere).isBetween(0.03, 0.97);
    }

    private static Answer signIn(String name, OtherAddress way) {
        String path = "tenants/" + name.substring(name.indexOf('@') + 1) + "/worklist";
        return Rest.officer(name, "Wrong-password-2026").through(way.origin()).get(path);
    }

    @Test
    @DisplayName("I-10 the measure sees what is apart: an answer that is given against one that is refused")
    void seesWhatIsApart() {
        Rest desk = world.officer("desk");
        String path = world.town().path("cases/");
        double share = share(
                i -> desk.get(path + world.id("case")), i -> desk.get(path + UUID.nameUUIDFromBytes(new byte[] {1})));

        assertThat(share).isGreaterThan(0.5 + APART);
    }

    private static void assertAlike(String what, IntFunction<Answer> there, IntFunction<Answer> nowhere) {
        double share = 0.5;
        for (int times = 0; times < 3; times++) {
            share = share(there, nowhere);
            if (Math.abs(share - 0.5) < APART) {
                return;
            }
        }
        throw new AssertionError(what + ": who is refused can tell; the one took longer in " + share + " of all pairs");
    }

    private static double share(IntFunction<Answer> one, IntFunction<Answer> other) {
        List<Long> ones = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        for (int i = 0; i < EACH + 10; i++) {
            int mine = i;
            long first = timed(() -> one.apply(mine), 0);
            long second = timed(() -> other.apply(mine), 0);
            if (i >= 10) {
                ones.add(first);
                others.add(second);
            }
        }
        return share(ones, others);
    }

    /** Of all pairs, the part in which the first took longer: what Mann and Whitney count. */
    private static double share(List<Long> ones, List<Long> others) {
        long longer = ones.stream()
                .mapToLong(one -> others.stream().filter(other -> one > other).count())
                .sum();
        return (double) longer / (ones.size() * (long) others.size());
    }

    private static long timed(Supplier<Answer> ask, int status) {
        long at = System.nanoTime();
        Answer answer = ask.get();
        long took = System.nanoTime() - at;
        if (status != 0) {
            answer.expect(status);
        }
        return took;
    }
}
