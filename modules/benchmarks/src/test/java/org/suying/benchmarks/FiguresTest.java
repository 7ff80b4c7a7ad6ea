package org.suying.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Figures of a load")
class FiguresTest {

    /** One to a hundred milliseconds, the slowest first. */
    private static final long[] HUNDRED =
            LongStream.rangeClosed(1, 100).map(i -> (101 - i) * 1_000_000).toArray();

    @Test
    @DisplayName("a percentile is a time that was measured, and that so many do not exceed")
    void percentiles() {
        Figures figures = Figures.of(HUNDRED, 4);

        assertThat(figures).isEqualTo(new Figures(25, 50, 95, 99, 100));
    }

    @Test
    @DisplayName("one alone is its own median and its own slowest")
    void one() {
        assertThat(Figures.of(new long[] {2_500_000}, 1)).isEqualTo(new Figures(1, 2.5, 2.5, 2.5, 2.5));
    }

    @Test
    @DisplayName("of several stretches each figure has its own middle")
    void medians() {
        Figures one = new Figures(10, 1, 5, 9, 9);
        Figures two = new Figures(30, 2, 4, 8, 20);
        Figures three = new Figures(20, 9, 6, 7, 10);

        assertThat(Figures.median(List.of(one, two, three))).isEqualTo(new Figures(20, 2, 5, 8, 10));
        assertThat(Figures.median(List.of(one, two))).isEqualTo(new Figures(20, 1.5, 4.5, 8.5, 14.5));
    }
}
