package org.suying.ui.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.suying.ui.FlowEdge;
import org.suying.ui.FlowState;

/**
 * Where the states of a workflow stand in its drawing: columns from left to right in the order of the work, the main way
 * in row 0, everything else below it. A way that closes a circle leads back and moves nothing.
 *
 * @param columns column of each state, from 0
 * @param rows row of each state, from 0
 * @param back the ways that lead back
 */
record FlowLayout(Map<String, Integer> columns, Map<String, Integer> rows, Set<FlowEdge> back) {

    /** The first state is where everything begins; ways from or to states that are not there are left out. */
    static FlowLayout of(List<FlowState> states, List<FlowEdge> edges) {
        Map<String, FlowState> known = new LinkedHashMap<>();
        states.forEach(state -> known.put(state.id(), state));
        Map<String, List<FlowEdge>> out = edges.stream()
                .filter(edge -> known.containsKey(edge.from()) && known.containsKey(edge.to()))
                .filter(edge -> !edge.from().equals(edge.to()))
                .collect(Collectors.groupingBy(FlowEdge::from, LinkedHashMap::new, Collectors.toList()));
        return new Work(known, out).done();
    }

    /** The computation, which needs its notes. */
    private static final class Work {

        private final Map<String, FlowState> states;
        private final Map<String, List<FlowEdge>> out;
        private final Set<FlowEdge> back = new LinkedHashSet<>();
        private final List<String> finished = new ArrayList<>();
        private final Map<String, Integer> columns = new HashMap<>();
        private final Map<String, Integer> rows = new HashMap<>();

        Work(Map<String, FlowState> states, Map<String, List<FlowEdge>> out) {
            this.states = states;
            this.out = out;
        }

        FlowLayout done() {
            Set<String> seen = new HashSet<>();
            states.keySet().forEach(id -> walk(id, seen, new HashSet<>()));
            setColumns();
            Set<String> spine = spine();
            pullEndsUnderTheirOrigin(spine);
            setRows(spine);
            return new FlowLayout(columns, rows, back);
        }

        /** Depth first; a way to a state that is still open closes a circle. */
        private void walk(String id, Set<String> seen, Set<String> open) {
            if (!seen.add(id)) {
                return;
            }
            open.add(id);
            for (FlowEdge edge : out.getOrDefault(id, List.of())) {
                if (open.contains(edge.to())) {
                    back.add(edge);
                } else {
                    walk(edge.to(), seen, open);
                }
            }
            open.remove(id);
            finished.add(0, id);
        }

        private List<FlowEdge> onward(String id) {
            return out.getOrDefault(id, List.of()).stream()
                    .filter(edge -> !back.contains(edge))
                    .toList();
        }

        /** Each state as far right as the longest way to it. */
        private void setColumns() {
            finished.forEach(id -> columns.put(id, 0));
            for (String id : finished) {
                for (FlowEdge edge : onward(id)) {
                    columns.merge(edge.to(), column(id) + 1, Math::max);
                }
            }
        }

        private int column(String id) {
            return columns.getOrDefault(id, 0);
        }

        /** The way that the case went, and from there on the longest. */
        private Set<String> spine() {
            Map<String, Integer> weight = new HashMap<>();
            Map<String, String> next = new HashMap<>();
            for (int i = finished.size() - 1; i >= 0; i--) {
                String id = finished.get(i);
                int best = 0;
                for (FlowEdge edge : onward(id)) {
                    int there = weight.getOrDefault(edge.to(), 0) + (edge.taken() ? 1000 : 0);
                    if (there > best) {
                        best = there;
                        next.put(id, edge.to());
                    }
                }
                weight.put(id, best + 1);
            }
            Set<String> spine = new LinkedHashSet<>();
            String at = states.isEmpty() ? null : states.keySet().iterator().next();
            while (at != null && spine.add(at)) {
                at = next.get(at);
            }
            return spine;
        }

        /** An end beside the main way stands under the last state that leads to it. */
        private void pullEndsUnderTheirOrigin(Set<String> spine) {
            for (String id : finished) {
                FlowState state = states.get(id);
                if (state != null && state.end() && !spine.contains(id)) {
                    finished.stream()
                            .filter(from -> onward(from).stream()
                                    .anyMatch(edge -> edge.to().equals(id)))
                            .reduce((first, second) -> second)
                            .ifPresent(from -> columns.put(id, column(from)));
                }
            }
        }

        private void setRows(Set<String> spine) {
            Set<List<Integer>> taken = new HashSet<>();
            for (String id : finished) {
                int row = spine.contains(id) ? 0 : 1;
                if (row > 0) {
                    stepAside(id, taken);
                }
                while (!taken.add(List.of(column(id), row))) {
                    row++;
                }
                rows.put(id, row);
            }
        }

        /** Two ends under one state would hide each other's ways: the second moves to the next free column, if there is one. */
        private void stepAside(String id, Set<List<Integer>> taken) {
            FlowState state = states.get(id);
            int last = columns.values().stream().max(Integer::compare).orElse(0);
            if (state != null && state.end()) {
                IntStream.rangeClosed(column(id), last)
                        .filter(column -> !taken.contains(List.of(column, 1)))
                        .findFirst()
                        .ifPresent(column -> columns.put(id, column));
            }
        }
    }
}
