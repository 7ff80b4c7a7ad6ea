package org.suying.casework.handling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A small rule book as its maker means it, and what is so of it, worked out here by hand and by nothing of the program.
 * The first state is where cases begin.
 */
record Book(List<St> states, List<Act> actions, List<Ro> roles, List<Dl> deadlines) {

    static final List<String> WAY = List.of("RECEIVED", "ADMITTED", "HANDLING", "DECIDED", "REPLIED", "CLOSED");
    static final String COMPLAINANT = "complainant";

    record St(String id, String phase, boolean end) {}

    record Ro(String id, Set<String> rights) {

        boolean judges() {
            return rights.contains("DECIDE") || rights.contains("APPROVE");
        }
    }

    /**
     * @param to empty if the case stays
     * @param assigns the role to which it assigns by the field of that role; empty if to none
     * @param as empty unless it is the complainant's
     */
    record Act(
            String id,
            Set<String> from,
            String to,
            Set<String> by,
            Set<String> notBy,
            @Nullable If when,
            String assigns,
            boolean asksAmount,
            boolean hurries,
            String emits,
            String as) {

        String next(String state) {
            return to.isEmpty() ? state : to;
        }

        boolean isComplainants() {
            return by.contains(COMPLAINANT);
        }
    }

    enum Kind {
        DONE_LESS,
        DONE_AT_LEAST,
        NOT_OVERDUE,
        URGENT,
        AMOUNT_ABOVE
    }

    /** A condition. @param action whose doings are counted */
    record If(Kind kind, String action, int limit) {

        /** Whether it can come to hold where the action was done so often. */
        boolean canHold(int times) {
            return switch (kind) {
                case DONE_LESS -> times < limit;
                case DONE_AT_LEAST -> times >= limit;
                default -> true;
            };
        }

        String text() {
            return switch (kind) {
                case DONE_LESS -> action + "Times < " + limit;
                case DONE_AT_LEAST -> action + "Times >= " + limit;
                case NOT_OVERDUE -> "!overdue";
                case URGENT -> "urgent";
                case AMOUNT_ABOVE -> "amount > " + limit;
            };
        }
    }

    /** @param stops the events of its pause; empty if it has none */
    record Dl(
            String id,
            String from,
            Set<String> until,
            String within,
            String warn,
            Set<String> stops,
            Set<String> goesOn,
            int times) {}

    St state(String id) {
        return states.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    List<Act> from(String state) {
        return actions.stream().filter(one -> one.from().contains(state)).toList();
    }

    boolean isAssigned(String role) {
        return actions.stream().anyMatch(one -> one.assigns().equals(role));
    }

    /** Phases that a case in such a state has behind it, this one among them. */
    static Set<String> behind(String phase) {
        int at = WAY.indexOf(phase);
        return at < 0 ? Set.of("RECEIVED", phase) : new HashSet<>(WAY.subList(0, at + 1));
    }

    /** Whether it can be in force: everything can happen, somebody can do it, and every case can end. */
    boolean isSound() {
        return actions.stream().allMatch(this::isSound)
                && states.stream()
                        .allMatch(one -> !one.end()
                                || canEnd(one.phase()) && from(one.id()).isEmpty())
                && reachable().containsAll(states.stream().map(St::id).toList())
                && states.stream().allMatch(one -> endsFrom(one.id()))
                && endsHoweverOften();
    }

    /** Whether a case can end wherever it came by doing things as often as they may be done; slowly, by trying all. */
    private boolean endsHoweverOften() {
        Set<List<Object>> stands = new HashSet<>(Set.of(List.of(states.get(0).id(), Map.of())));
        boolean grows = true;
        while (grows) {
            grows = stands.addAll(
                    stands.stream().flatMap(at -> after(at).stream()).collect(Collectors.toSet()));
        }
        Set<List<Object>> ending = stands.stream()
                .filter(at -> state((String) at.get(0)).end())
                .collect(Collectors.toCollection(HashSet::new));
        grows = true;
        while (grows) {
            grows = ending.addAll(stands.stream()
                    .filter(at -> after(at).stream().anyMatch(ending::contains))
                    .collect(Collectors.toSet()));
        }
        return ending.containsAll(stands);
    }

    /** Where a case can be next, with what was done how often, up to five times. */
    @SuppressWarnings("unchecked")
    private List<List<Object>> after(List<Object> at) {
        String state = (String) at.get(0);
        Map<String, Integer> done = (Map<String, Integer>) at.get(1);
        List<List<Object>> next = new ArrayList<>();
        for (Act act : from(state)) {
            int times = act.when() == null ? 0 : done.getOrDefault(act.when().action(), 0);
            if (act.when() == null || act.when().canHold(times)) {
                Map<String, Integer> more = new TreeMap<>(done);
                if (isCounted(act.id())) {
                    more.merge(act.id(), 1, (before, one) -> Math.min(5, before + one));
                }
                next.add(List.of(act.next(state), more));
            }
        }
        return next;
    }

    private boolean isCounted(String action) {
        return actions.stream()
                .map(Act::when)
                .anyMatch(when -> when != null
                        && (when.kind() == Kind.DONE_LESS || when.kind() == Kind.DONE_AT_LEAST)
                        && when.action().equals(action));
    }

    private static boolean canEnd(String phase) {
        return Set.of("CLOSED", "REFUSED", "WITHDRAWN").contains(phase);
    }

    private boolean isSound(Act act) {
        return act.isComplainants()
                ? act.by().size() == 1 && !act.as().isEmpty()
                : act.as().isEmpty() && hasSomebody(act);
    }

    private boolean hasSomebody(Act act) {
        return act.isComplainants()
                || roles.stream()
                        .anyMatch(role -> act.by().contains(role.id())
                                && !act.notBy().contains(role.id())
                                && !role.rights().isEmpty());
    }

    private Set<String> reachable() {
        return reachedFrom(states.get(0).id());
    }

    /** Whether an end can be reached by actions that somebody can do. */
    boolean endsFrom(String state) {
        return reachedFrom(state).stream().anyMatch(one -> state(one).end());
    }

    private Set<String> reachedFrom(String state) {
        Set<String> reached = new HashSet<>(Set.of(state));
        boolean grows = true;
        while (grows) {
            grows = reached.addAll(actions.stream()
                    .filter(this::hasSomebody)
                    .flatMap(
                            act -> act.from().stream().filter(reached::contains).map(act::next))
                    .collect(Collectors.toSet()));
        }
        return reached;
    }
}
