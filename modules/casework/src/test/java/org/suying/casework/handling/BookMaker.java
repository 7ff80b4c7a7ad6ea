package org.suying.casework.handling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.suying.casework.handling.Book.Act;
import org.suying.casework.handling.Book.Dl;
import org.suying.casework.handling.Book.If;
import org.suying.casework.handling.Book.Kind;
import org.suying.casework.handling.Book.Ro;
import org.suying.casework.handling.Book.St;

/** Makes books by chance; the same chance makes the same book. Most of them are sound. */
final class BookMaker {

    private static final List<String> INNER =
            List.of("ADMITTED", "HANDLING", "HANDLING", "DECIDED", "REPLIED", "CLOSED");
    private static final List<String> ENDS = List.of("CLOSED", "REFUSED", "WITHDRAWN");
    private static final List<String> RIGHTS = List.of("REGISTER", "HANDLE", "DECIDE", "APPROVE");
    private static final List<String> UNITS = List.of("h", "h", "d", "wd", "wh");

    private final SplittableRandom random;
    private final List<St> states = new ArrayList<>();
    private final List<Ro> roles = new ArrayList<>();
    private final List<Act> actions = new ArrayList<>();

    private BookMaker(SplittableRandom random) {
        this.random = random;
    }

    static Book make(SplittableRandom random) {
        return new BookMaker(random).book();
    }

    private Book book() {
        int inner = between(2, 6);
        int ends = between(1, 3);
        for (int i = 0; i < inner; i++) {
            states.add(new St("s" + i, i == 0 ? "RECEIVED" : of(INNER), false));
        }
        for (int i = 0; i < ends; i++) {
            states.add(new St("end" + i, of(ENDS), !often(2)));
        }
        for (int i = 0; i < between(2, 4); i++) {
            roles.add(new Ro("r" + i, often(4) ? Set.of() : some(RIGHTS, 2)));
        }
        for (int i = 1; i < states.size(); i++) {
            if (!often(1)) {
                act(
                        Set.of("s" + random.nextInt(Math.min(i, inner))),
                        states.get(i).id());
            }
        }
        for (int i = 0; i < between(2, 8); i++) {
            act(someInner(inner), often(25) ? "" : of(states).id());
        }
        act(someInner(inner), "end0");
        for (int i = 0; i < inner; i++) {
            if (leadsNowhere("s" + i) && !often(5)) {
                act(Set.of("s" + i), "end0");
            }
        }
        List<Dl> deadlines = new ArrayList<>();
        List<String> events = List.copyOf(events());
        for (int i = 0; i < between(0, 5); i++) {
            deadlines.add(deadline(i, events));
        }
        return new Book(List.copyOf(states), List.copyOf(actions), List.copyOf(roles), List.copyOf(deadlines));
    }

    private boolean leadsNowhere(String state) {
        return actions.stream()
                .noneMatch(one -> one.from().contains(state)
                        && !one.to().isEmpty()
                        && !one.to().equals(state));
    }

    private void act(Set<String> from, String to) {
        boolean complainants = often(10);
        Set<String> ids = new TreeSet<>(roles.stream().map(Ro::id).toList());
        Set<String> by = complainants ? Set.of(Book.COMPLAINANT) : some(List.copyOf(ids), 2);
        ids.removeAll(by);
        Set<String> notBy = new TreeSet<>();
        if (often(30) && !ids.isEmpty()) {
            notBy.add(of(List.copyOf(ids)));
        } else if (often(1)) {
            notBy.addAll(by);
            notBy.remove(Book.COMPLAINANT);
        }
        actions.add(new Act(
                "a" + actions.size(),
                from,
                to,
                by,
                notBy,
                condition(),
                !complainants && often(30) ? of(roles).id() : "",
                often(30),
                often(10),
                often(20) ? "e" + random.nextInt(2) : "",
                complainants ? of(List.of("WITHDRAWAL", "REVIEW")) : ""));
    }

    private @Nullable If condition() {
        return often(25)
                ? new If(of(List.of(Kind.values())), "a" + random.nextInt(actions.size() + 1), between(1, 4))
                : null;
    }

    private Dl deadline(int number, List<String> events) {
        boolean pauses = often(40);
        return new Dl(
                "d" + number,
                of(events),
                some(events, 3),
                between(1, 30) + of(UNITS),
                often(50) ? of(List.of("80%", "50%", "2h")) : "",
                pauses ? some(events, 2) : Set.of(),
                pauses ? some(events, 2) : Set.of(),
                often(30) ? between(1, 2) : 0);
    }

    private Set<String> events() {
        Set<String> events = new TreeSet<>(Set.of("registered"));
        for (St state : states) {
            events.add(state.id());
            Book.behind(state.phase()).forEach(one -> events.add(one.toLowerCase(Locale.ROOT)));
        }
        for (Act act : actions) {
            events.add(act.id());
            events.add(act.emits().isEmpty() ? act.id() : act.emits());
            events.add(act.as().equals("REVIEW") ? "reviewAsked" : act.id());
        }
        return events;
    }

    private Set<String> someInner(int inner) {
        Set<String> some = new HashSet<>();
        for (int i = 0; i < between(1, 3); i++) {
            some.add("s" + random.nextInt(inner));
        }
        return some;
    }

    private Set<String> some(List<String> all, int most) {
        Set<String> some = new TreeSet<>();
        for (int i = 0; i < between(1, most); i++) {
            some.add(of(all));
        }
        return some;
    }

    private <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** @param inHundred how often */
    private boolean often(int inHundred) {
        return random.nextInt(100) < inHundred;
    }
}
