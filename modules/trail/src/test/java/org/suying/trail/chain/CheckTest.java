package org.suying.trail.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.suying.trail.TrailEvent;
import org.suying.trail.Verification;
import org.suying.trail.Verification.Bad;
import org.suying.trail.Verification.Damage;

@DisplayName("B-02 U-01 U-02 the check of a chain")
class CheckTest {

    static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    final Chain chain = new Chain(new PlainKeys("here", "baiyun"), Samples.BAIYUN);
    final List<Link> links = linked(chain, 1, 2, 3, 4, 5);

    @Test
    @DisplayName("B-02 a chain that nobody touched holds")
    void holds() {
        assertThat(found()).isEqualTo(new Verification(true, 5, null));
    }

    @Test
    @DisplayName("B-02 a tenant without events has nothing that could be bad")
    void holdsWhenEmpty() {
        links.clear();

        assertThat(found()).isEqualTo(new Verification(true, 0, null));
    }

    @Nested
    @DisplayName("U-01 somebody with every right on the database")
    class Touched {

        @Test
        @DisplayName("U-01 changes the reason of an event")
        void changesAnEvent() {
            links.set(2, with(links.get(2), Samples.event(3, "改过的理由")));

            assertThat(found()).isEqualTo(broken(2, 3, id(3), Damage.CHANGED));
        }

        @Test
        @DisplayName("U-01 deletes an event")
        void deletesAnEvent() {
            links.set(3, with(links.get(3), null));

            assertThat(found()).isEqualTo(broken(3, 4, id(4), Damage.MISSING));
        }

        @Test
        @DisplayName("U-01 deletes an event with its link")
        void deletesAPlace() {
            links.remove(1);

            assertThat(found()).isEqualTo(broken(1, 2, null, Damage.MISSING));
        }

        @Test
        @DisplayName("U-01 deletes an event with its link and closes the gap")
        void closesTheGap() {
            links.remove(1);
            for (int i = 1; i < links.size(); i++) {
                links.set(i, at(i + 1, links.get(i)));
            }

            assertThat(found()).isEqualTo(broken(1, 2, id(3), Damage.CHANGED));
        }

        @Test
        @DisplayName("U-01 swaps two events")
        void swapsEvents() {
            Link second = links.get(1);
            Link third = links.get(2);
            links.set(1, new Link(2, third.eventId(), second.prev(), second.hash(), third.event(), third.mark()));
            links.set(2, new Link(3, second.eventId(), third.prev(), third.hash(), second.event(), second.mark()));

            assertThat(found()).isEqualTo(broken(1, 2, id(3), Damage.CHANGED));
        }

        @Test
        @DisplayName("U-01 slips in an event before it is linked")
        void slipsInAnEvent() {
            Link third = links.get(2);
            links.set(2, new Link(3, third.eventId(), third.prev(), third.hash(), third.event(), "00".repeat(32)));

            assertThat(found()).isEqualTo(broken(2, 3, id(3), Damage.FOREIGN));
        }

        @Test
        @DisplayName("U-01 writes the whole chain anew without the keys")
        void forges() {
            links.clear();
            links.addAll(linked(new Chain(new PlainKeys("elsewhere", "baiyun"), Samples.BAIYUN), 1, 2, 3));

            assertThat(found()).isEqualTo(broken(0, 1, id(1), Damage.CHANGED));
        }

        @Test
        @DisplayName("U-01 brings the chain of another tenant")
        void bringsAnothers() {
            links.clear();
            links.addAll(linked(new Chain(new PlainKeys("here", "tianhe"), Samples.HEAD), 1, 2, 3));

            assertThat(found()).isEqualTo(broken(0, 1, id(1), Damage.CHANGED));
        }
    }

    @Nested
    @DisplayName("U-02 with a signed head")
    class WithHead {

        final Head head = chain.head(4, links.get(3).hash(), NOON);

        @Test
        @DisplayName("U-02 a chain that goes on behind the head holds")
        void holds() {
            assertThat(found(head)).isEqualTo(new Verification(true, 5, null));
        }

        @Test
        @DisplayName("U-02 a tail cut before the head is found")
        void findsTheCut() {
            links.subList(2, 5).clear();

            assertThat(found(head)).isEqualTo(broken(2, 3, null, Damage.CUT));
        }

        @Test
        @DisplayName("U-02 a chain that was emptied is found")
        void findsTheVoid() {
            links.clear();

            assertThat(found(head)).isEqualTo(broken(0, 1, null, Damage.CUT));
        }

        @Test
        @DisplayName("U-02 a chain written anew, even with the keys, does not fit the head")
        void findsTheRewritten() {
            links.clear();
            links.addAll(linked(chain, 1, 2, 3, 7, 8));

            assertThat(found(head)).isEqualTo(broken(4, 4, id(7), Damage.HEAD));
        }

        @Test
        @DisplayName("U-02 a head that the program did not sign is found")
        void findsTheForgedHead() {
            Head forged = head.signed("00".repeat(32));

            assertThat(found(forged)).isEqualTo(broken(4, 4, id(4), Damage.HEAD));
        }

        @Test
        @DisplayName("U-02 a head moved to a later place is found")
        void findsTheMovedHead() {
            Head moved = new Head(5, links.get(4).hash(), NOON, head.signature());

            assertThat(found(moved)).isEqualTo(broken(5, 5, id(5), Damage.HEAD));
        }
    }

    private Verification found(Head... heads) {
        Check check = new Check(chain, List.of(heads));
        links.forEach(check::take);
        return check.found();
    }

    private static Verification broken(long before, long seq, @Nullable UUID event, Damage damage) {
        return new Verification(false, before, new Bad(seq, event, damage));
    }

    private static List<Link> linked(Chain chain, int... numbers) {
        List<Link> links = new ArrayList<>();
        String prev = Chain.beginning();
        for (int number : numbers) {
            TrailEvent event = Samples.event(number, "理由");
            String hash = chain.hash(prev, event);
            links.add(new Link(links.size() + 1, event.id(), prev, hash, event, chain.mark(event)));
            prev = hash;
        }
        return links;
    }

    private static UUID id(int number) {
        return Samples.event(number, "").id();
    }

    private static Link with(Link link, @Nullable TrailEvent event) {
        return new Link(link.seq(), link.eventId(), link.prev(), link.hash(), event, link.mark());
    }

    private static Link at(long seq, Link link) {
        return new Link(seq, link.eventId(), link.prev(), link.hash(), link.event(), link.mark());
    }
}
