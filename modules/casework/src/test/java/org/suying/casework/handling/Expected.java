package org.suying.casework.handling;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.TakesPart;
import org.suying.casework.handling.Book.Act;
import org.suying.casework.handling.Book.If;
import org.suying.people.OfficerSummary;

/** What must be so of one case under a book: who may do what in it, and where it stands. Knows nothing of the program. */
final class Expected {

    private final Book book;
    private final Set<String> reached = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, UUID> responsible = new HashMap<>();
    private final Map<String, UUID> named = new HashMap<>();
    /** Who was responsible in a role once, or did something as one. */
    private final Map<String, Set<UUID>> tookPart = new HashMap<>();

    private final ExpectedDeadlines deadlines;
    private String state;
    private boolean urgent;
    private @Nullable Long amount;

    Expected(Book book, Instant received, Instant now) {
        this.book = book;
        this.deadlines = new ExpectedDeadlines(book);
        this.state = book.states().get(0).id();
        reached.add("RECEIVED");
        deadlines.happen(Map.of(state, received, "received", received, "registered", now));
    }

    String state() {
        return state;
    }

    ExpectedDeadlines deadlines() {
        return deadlines;
    }

    boolean isOver() {
        return book.state(state).end();
    }

    boolean may(OfficerSummary officer, TakesPart part, Act act) {
        Set<String> roles = responsibleFor(officer, act);
        return !roles.isEmpty()
                && part != TakesPart.NOT
                && (part == TakesPart.FULLY || !judges(act, roles))
                && act.notBy().stream()
                        .noneMatch(role -> tookPart.getOrDefault(role, Set.of())
                                .contains(officer.id().value()));
    }

    private Set<String> responsibleFor(OfficerSummary officer, Act act) {
        Set<String> roles = held(officer, act);
        roles.removeIf(role -> book.isAssigned(role) && !officer.id().value().equals(responsible.get(role)));
        return roles;
    }

    private static Set<String> held(OfficerSummary officer, Act act) {
        Set<String> roles = new TreeSet<>(act.by());
        roles.retainAll(officer.roles());
        return roles;
    }

    private boolean judges(Act act, Set<String> roles) {
        boolean decides = !act.to().isEmpty()
                && Set.of("DECIDED", "REFUSED").contains(book.state(act.to()).phase());
        return decides
                || book.roles().stream()
                        .filter(role -> roles.contains(role.id()))
                        .allMatch(Book.Ro::judges);
    }

    /** @param written the amount that the action itself writes; null if none */
    boolean allows(Act act, @Nullable Long written, Instant now) {
        If when = act.when();
        if (when == null) {
            return true;
        }
        int done = times.getOrDefault(when.action(), 0);
        return switch (when.kind()) {
            case DONE_LESS -> done < when.limit();
            case DONE_AT_LEAST -> done >= when.limit();
            case NOT_OVERDUE -> !deadlines.isOverdue(now);
            case URGENT -> urgent;
            case AMOUNT_ABOVE -> amountOr(written) > when.limit();
        };
    }

    private long amountOr(@Nullable Long written) {
        Long last = written == null ? amount : written;
        return last == null ? 0 : last;
    }

    /**
     * It is done.
     *
     * @param officer null if the complainant did it
     * @param chosen whom its field names; null if nobody
     */
    void done(Act act, @Nullable OfficerSummary officer, @Nullable UUID chosen, @Nullable Long written, Instant now) {
        times.merge(act.id(), 1, Integer::sum);
        amount = written == null ? amount : written;
        urgent |= act.hurries();
        if (officer != null) {
            held(officer, act).forEach(role -> tookPart(role, officer.id().value()));
        }
        Map<String, Instant> events = new HashMap<>();
        events.put(act.id(), now);
        if (!act.to().isEmpty()) {
            state = act.to();
            events.put(state, now);
            for (String phase : Book.behind(book.state(state).phase())) {
                if (reached.add(phase)) {
                    events.put(phase.toLowerCase(Locale.ROOT), now);
                }
            }
        }
        if (!act.emits().isEmpty()) {
            events.put(act.emits(), now);
        }
        if (act.as().equals("REVIEW")) {
            events.put("reviewAsked", now);
        }
        deadlines.happen(events);
        assign(act.assigns(), chosen);
        if (isOver()) {
            deadlines.over(now);
        }
    }

    /** What is written once stays: whoever was named before is named again. */
    private void assign(String role, @Nullable UUID chosen) {
        if (chosen != null) {
            named.put(role, chosen);
        }
        UUID now = named.get(role);
        if (!role.isEmpty() && now != null) {
            responsible.put(role, now);
            tookPart(role, now);
        }
    }

    private void tookPart(String role, UUID officer) {
        tookPart.computeIfAbsent(role, key -> new HashSet<>()).add(officer);
    }

    /** Who is responsible in each role now. */
    Map<String, UUID> responsible() {
        return responsible;
    }
}
