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
    @DisplayName("what is beside something else may be so many times as much")
    void timesWhatItIsBeside() {
        assertThat(Line.times("memory", 500, 600, 1.2, " MiB"))
                .isEqualTo(new Line("memory", "≤ 1.20 × floor", "500 MiB", "600 MiB", "1.20", "met"));
        assertThat(Line.times("memory", 500, 601, 1.2, " MiB").verdict()).isEqualTo("missed");
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
