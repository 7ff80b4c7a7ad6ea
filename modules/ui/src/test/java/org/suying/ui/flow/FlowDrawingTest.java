package org.suying.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.ui.FlowEdge;

@DisplayName("A workflow drawing")
class FlowDrawingTest {

    @Test
    @DisplayName("joins neighbours by a straight line from edge to edge")
    void joinsNeighbours() {
        FlowDrawing drawing = FlowDrawing.of(
                List.of(FlowLayoutTest.state("a"), FlowLayoutTest.state("b")), List.of(FlowLayoutTest.way("a", "b")));

        FlowDrawing.Box first = drawing.boxes().get(0);
        FlowDrawing.Box second = drawing.boxes().get(1);
        assertThat(second.x()).isEqualTo(first.right() + 18);
        assertThat(drawing.lines().get(0).path())
                .isEqualTo("M" + first.right() + " " + first.centre() + "H" + (second.x() - 2));
        assertThat(drawing.width()).isEqualTo(second.right() + 14);
    }

    @Test
    @DisplayName("shows a way back as a dashed arc over the row, with its words inside the picture")
    void showsWaysBackAbove() {
        FlowDrawing drawing = FlowDrawing.of(
                List.of(FlowLayoutTest.state("a"), FlowLayoutTest.state("b")),
                List.of(FlowLayoutTest.way("a", "b"), new FlowEdge("b", "a", "退回", false)));

        FlowDrawing.Line back = drawing.lines().get(1);
        assertThat(back.dashed()).isTrue();
        assertThat(back.labelY()).isLessThan(drawing.boxes().get(0).y()).isGreaterThan(drawing.top());
    }

    @Test
    @DisplayName("leads to an end in the row below between the rows, past what stands under other states")
    void leadsBetweenTheRows() {
        FlowDrawing drawing = FlowDrawing.of(
                List.of(
                        FlowLayoutTest.state("a"),
                        FlowLayoutTest.state("b"),
                        FlowLayoutTest.state("c"),
                        FlowLayoutTest.end("no"),
                        FlowLayoutTest.end("out")),
                List.of(
                        FlowLayoutTest.way("a", "b"),
                        FlowLayoutTest.way("b", "c"),
                        FlowLayoutTest.way("a", "no"),
                        FlowLayoutTest.way("a", "out"),
                        FlowLayoutTest.way("b", "out")));

        assertThat(drawing.lines())
                .extracting(FlowDrawing.Line::path)
                .contains("M90 60V69Q90 75 96 75H161Q167 75 167 81V88", "M167 60V88");
    }

    @Test
    @DisplayName("is an empty picture for no states")
    void isEmptyForNoStates() {
        assertThat(FlowDrawing.of(List.of(), List.of()).boxes()).isEmpty();
    }

    @Test
    @DisplayName("breaks a long name into two lines, English between words")
    void breaksLongNames() {
        assertThat(Lettering.broken("核查", 90)).containsExactly("核查");
        assertThat(Lettering.broken("委托鉴定机构出具鉴定意见", 94)).containsExactly("委托鉴定机构出", "具鉴定意见");
        assertThat(Lettering.broken("Expert opinion asked", 94)).containsExactly("Expert", "opinion asked");
        assertThat(Lettering.broken("一二三四五六七八九十", 40)).containsExactly("一二三", "四五…");
    }
}
