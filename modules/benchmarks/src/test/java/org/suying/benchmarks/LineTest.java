package org.suying.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A line of the table")
class LineTest {

    @Test
    @DisplayName("a rate meets its goal at exactly so great a part of the floor, and not below")
    void rates() {
        assertThat(Line.rate("filing", 300, 150, 0.5).verdict()).isEqualTo("met");
        assertThat(Line.rate("filing", 300, 149, 0.5).verdict()).isEqualTo("missed");
    }

    @Test
    @DisplayName("a time may be so many times the floor, and so much on top")
    void times() {
        assertThat(Line.beside("worklist", 0.5, 6.5, 3, 5).verdict()).isEqualTo("met");
        assertThat(Line.beside("worklist", 0.5, 6.6, 3, 5).verdict()).isEqualTo("missed");
    }

    @Test
    @DisplayName("the table is Markdown, with a verdict only where there is a goal")
    void table() {
        List<Line> lines = List.of(Line.rate("filing", 1200, 400, 0.25), Line.figure("rows", "19"));

        assertThat(Line.table(lines)).isEqualTo("""
                        | what | goal | floor | measured | ratio | verdict |
                        | --- | --- | --- | --- | --- | --- |
                        | filing | ≥ 0.25 × floor | 1,200/s | 400/s | 0.33 | met |
                        | rows |  |  | 19 |  |  |
                        """);
    }
}
