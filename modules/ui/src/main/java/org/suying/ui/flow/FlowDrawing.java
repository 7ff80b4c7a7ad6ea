package org.suying.ui.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.suying.ui.FlowEdge;
import org.suying.ui.FlowState;

/**
 * A workflow as boxes and lines, in pixels at full size.
 *
 * @param top the y of the upper edge; above 0 only lines that lead back pass
 */
public record FlowDrawing(int width, int top, int height, List<Box> boxes, List<Line> lines) {

    /** One state; {@code lines} is its name, broken where it is too long. */
    public record Box(int x, int y, int width, int height, FlowState state, List<String> lines) {

        int middle() {
            return x + width / 2;
        }

        int centre() {
            return y + height / 2;
        }

        int right() {
            return x + width;
        }

        int bottom() {
            return y + height;
        }
    }

    /** One way as an SVG path, and its words at a place of their own. */
    public record Line(String path, boolean taken, boolean dashed, String label, int labelX, int labelY) {}

    private static final int MARGIN = 14;
    private static final int GAP = 18;
    private static final int HEIGHT = 46;
    private static final int ROW = 76;
    private static final int BEND = 6;
    private static final int NARROWEST = 90;
    private static final int WIDEST = 110;

    public static FlowDrawing of(List<FlowState> states, List<FlowEdge> edges) {
        FlowLayout layout = FlowLayout.of(states, edges);
        int width = states.stream()
                .mapToInt(state -> Math.max(Lettering.width(state.name()) + 34, Lettering.small(state.remark()) + 10))
                .map(needed -> Math.min(WIDEST, Math.max(NARROWEST, needed)))
                .max()
                .orElse(NARROWEST);
        Map<String, Box> boxes = new HashMap<>();
        List<Box> inOrder = new ArrayList<>();
        for (FlowState state : states) {
            int column = layout.columns().getOrDefault(state.id(), 0);
            int row = layout.rows().getOrDefault(state.id(), 0);
            Box box = new Box(
                    MARGIN + column * (width + GAP),
                    MARGIN + row * ROW,
                    width,
                    HEIGHT,
                    state,
                    Lettering.broken(state.name(), width - 16));
            boxes.put(state.id(), box);
            inOrder.add(box);
        }
        List<Line> lines = new Lines(layout, boxes).of(edges);
        int right = inOrder.stream().mapToInt(Box::right).max().orElse(0) + MARGIN;
        int bottom = inOrder.stream().mapToInt(Box::bottom).max().orElse(0);
        int lowest = lines.stream().mapToInt(Line::labelY).max().orElse(0);
        int highest = lines.stream().mapToInt(Line::labelY).min().orElse(MARGIN);
        int top = Math.min(0, highest - 16);
        return new FlowDrawing(right, top, Math.max(bottom, lowest) + MARGIN - top, inOrder, lines);
    }

    /** Draws the ways between the boxes. */
    private static final class Lines {

        private final FlowLayout layout;
        private final Map<String, Box> boxes;

        Lines(FlowLayout layout, Map<String, Box> boxes) {
            this.layout = layout;
            this.boxes = boxes;
        }

        List<Line> of(List<FlowEdge> edges) {
            List<Line> lines = new ArrayList<>();
            int arcs = 0;
            for (FlowEdge edge : shortFirst(edges)) {
                Box from = boxes.get(edge.from());
                Box to = boxes.get(edge.to());
                if (from == null || to == null || from == to) {
                    continue;
                }
                if (layout.back().contains(edge)) {
                    lines.add(back(edge, from, to, arcs++));
                } else {
                    lines.add(onward(edge, from, to));
                }
            }
            return List.copyOf(lines);
        }

        /** Short arcs lie under long ones. */
        private List<FlowEdge> shortFirst(List<FlowEdge> edges) {
            return edges.stream().sorted(Comparator.comparingInt(this::span)).toList();
        }

        private int span(FlowEdge edge) {
            return Math.abs(layout.columns().getOrDefault(edge.from(), 0)
                    - layout.columns().getOrDefault(edge.to(), 0));
        }

        /** An arc over the row, the next one higher, so that their words do not meet. */
        private static Line back(FlowEdge edge, Box from, Box to, int arcs) {
            int height = 26 + 24 * (arcs % 3);
            int peak = Math.min(from.y(), to.y()) - height;
            int start = from.middle() - 10;
            int end = to.middle() + 10;
            String path = path("M%d %dC%d %d %d %d %d %d", start, from.y(), start, peak, end, peak, end, to.y() - 2);
            int labelY = (Math.min(from.y(), to.y()) + 3 * peak) / 4 + 3;
            return new Line(path, edge.taken(), true, edge.label(), (start + end) / 2, labelY);
        }

        private Line onward(FlowEdge edge, Box from, Box to) {
            if (from.y() == to.y()) {
                return isNext(from, to) ? straight(edge, from, to) : under(edge, from, to);
            }
            if (from.x() == to.x()) {
                return down(edge, from, to);
            }
            return to.y() == from.y() + ROW ? step(edge, from, to) : aside(edge, from, to);
        }

        /** Whether nothing stands between the two in their row. */
        private boolean isNext(Box from, Box to) {
            return to.x() > from.x()
                    && boxes.values().stream()
                            .filter(box -> box.y() == from.y())
                            .noneMatch(box -> box.x() > from.x() && box.x() < to.x());
        }

        private static Line straight(FlowEdge edge, Box from, Box to) {
            String path = path("M%d %dH%d", from.right(), from.centre(), to.x() - 2);
            return plain(edge, path, from);
        }

        private static Line down(FlowEdge edge, Box from, Box to) {
            boolean below = to.y() > from.y();
            String path = path(
                    "M%d %dV%d", from.middle(), below ? from.bottom() : from.y(), below ? to.y() - 2 : to.bottom() + 2);
            return plain(edge, path, from);
        }

        /** Passes under what stands between, in the space below the row. */
        private static Line under(FlowEdge edge, Box from, Box to) {
            int depth = from.bottom() + 22;
            int start = from.middle() + 12;
            int end = to.middle() - 12;
            String path = path(
                    "M%d %dC%d %d %d %d %d %d", start, from.bottom(), start, depth, end, depth, end, to.bottom() + 2);
            return plain(edge, path, from);
        }

        /** Leaves below, runs between the two rows, where the ways to one place meet, and arrives from above. */
        private static Line step(FlowEdge edge, Box from, Box to) {
            int turn = to.x() > from.x() ? BEND : -BEND;
            int start = to.x() > from.x() ? from.right() - MARGIN : from.x() + MARGIN;
            int between = (from.bottom() + to.y()) / 2;
            String path = path(
                    "M%d %dV%dQ%d %d %d %dH%dQ%d %d %d %dV%d",
                    start,
                    from.bottom(),
                    between - BEND,
                    start,
                    between,
                    start + turn,
                    between,
                    to.middle() - turn,
                    to.middle(),
                    between,
                    to.middle(),
                    between + BEND,
                    to.y() - 2);
            return plain(edge, path, from);
        }

        /** Leaves below or above and arrives from the side. */
        private static Line aside(FlowEdge edge, Box from, Box to) {
            boolean below = to.y() > from.y();
            boolean ahead = to.x() > from.x();
            int startX = ahead ? from.right() - 12 : from.x() + 12;
            int startY = below ? from.bottom() : from.y();
            int endX = ahead ? to.x() - 2 : to.right() + 2;
            String path = path(
                    "M%d %dC%d %d %d %d %d %d",
                    startX, startY, startX, to.centre(), startX, to.centre(), endX, to.centre());
            return plain(edge, path, from);
        }

        private static Line plain(FlowEdge edge, String path, Box from) {
            return new Line(path, edge.taken(), false, "", from.middle(), from.centre());
        }

        private static String path(String form, Object... numbers) {
            return String.format(Locale.ROOT, form, numbers);
        }
    }
}
