package org.suying.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.ui.FlowEdge;
import org.suying.ui.FlowState;
import org.suying.ui.Standing;

@DisplayName("The layout of a workflow")
class FlowLayoutTest {

    @Test
    @DisplayName("goes from left to right in the order of the work")
    void goesFromLeftToRight() {
        FlowLayout layout =
                layout(List.of(way("filed", "admitted"), way("admitted", "replied"), way("replied", "closed")));

        assertThat(layout.columns())
                .containsEntry("filed", 0)
                .containsEntry("admitted", 1)
                .containsEntry("replied", 2)
                .containsEntry("closed", 3);
        assertThat(layout.rows().values()).containsOnly(0);
    }

    @Test
    @DisplayName("does not move what a way back leads to")
    void keepsWaysBackApart() {
        FlowEdge again = way("replied", "admitted");
        FlowLayout layout =
                layout(List.of(way("filed", "admitted"), way("admitted", "replied"), again, way("replied", "closed")));

        assertThat(layout.back()).containsExactly(again);
        assertThat(layout.columns()).containsEntry("admitted", 1).containsEntry("closed", 3);
    }

    @Test
    @DisplayName("puts an end beside the main way under the state that leads to it")
    void putsSideEndsBelow() {
        FlowLayout layout = FlowLayout.of(
                List.of(state("filed"), state("admitted"), state("replied"), end("closed"), end("refused")),
                List.of(
                        way("filed", "admitted"),
                        way("admitted", "refused"),
                        way("admitted", "replied"),
                        way("replied", "closed")));

        assertThat(layout.columns()).containsEntry("refused", 1);
        assertThat(layout.rows()).containsEntry("refused", 1).containsEntry("closed", 0);
    }

    @Test
    @DisplayName("puts an end that several states lead to under the last of them, and no end under another")
    void keepsEndsSideBySide() {
        FlowLayout layout = FlowLayout.of(
                List.of(
                        state("filed"),
                        state("admitted"),
                        state("replied"),
                        end("closed"),
                        end("refused"),
                        end("withdrawn"),
                        end("void")),
                List.of(
                        way("filed", "admitted"),
                        way("filed", "refused"),
                        way("filed", "void"),
                        way("filed", "withdrawn"),
                        way("admitted", "withdrawn"),
                        way("admitted", "replied"),
                        way("replied", "closed")));

        assertThat(layout.rows())
                .containsEntry("refused", 1)
                .containsEntry("void", 1)
                .containsEntry("withdrawn", 1);
        assertThat(List.of(
                        layout.columns().get("refused"),
                        layout.columns().get("void"),
                        layout.columns().get("withdrawn")))
                .containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    @DisplayName("keeps the way that the case went in the first row, though another is longer")
    void keepsTheCasesOwnWayOnTop() {
        FlowEdge straight = new FlowEdge("admitted", "replied", "", true);
        FlowLayout layout = FlowLayout.of(
                List.of(state("filed"), state("admitted"), state("expert"), state("replied"), end("closed")),
                List.of(
                        new FlowEdge("filed", "admitted", "", true),
                        way("admitted", "expert"),
                        way("expert", "replied"),
                        straight,
                        way("replied", "closed")));

        assertThat(layout.rows()).containsEntry("replied", 0).containsEntry("expert", 1);
        assertThat(layout.columns()).containsEntry("expert", 2).containsEntry("replied", 3);
    }

    @Test
    @DisplayName("never puts two states into one place, however tangled the ways are")
    void hasAPlaceForEachState() {
        List<String> names = List.of("a", "b", "c", "d", "e");
        List<FlowEdge> all = names.stream()
                .flatMap(from -> names.stream().map(to -> way(from, to)))
                .toList();

        FlowLayout layout =
                FlowLayout.of(names.stream().map(FlowLayoutTest::state).toList(), all);

        assertThat(names.stream()
                        .map(name ->
                                layout.columns().get(name) + "/" + layout.rows().get(name)))
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    @Test
    @DisplayName("leaves out ways to states that there are not")
    void leavesOutUnknownStates() {
        FlowLayout layout = FlowLayout.of(List.of(state("filed")), List.of(way("filed", "nowhere")));

        assertThat(layout.columns()).containsOnlyKeys("filed");
    }

    private static FlowLayout layout(List<FlowEdge> ways) {
        return FlowLayout.of(
                Stream.of("filed", "admitted", "replied", "closed")
                        .map(FlowLayoutTest::state)
                        .toList(),
                ways);
    }

    static FlowState state(String id) {
        return new FlowState(id, id, false, Standing.TODO, "");
    }

    static FlowState end(String id) {
        return new FlowState(id, id, true, Standing.TODO, "");
    }

    static FlowEdge way(String from, String to) {
        return new FlowEdge(from, to, "", false);
    }
}
