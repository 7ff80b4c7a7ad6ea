package org.suying.complaint.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.regime.Text;
import org.suying.worktime.Span;

@DisplayName("R15-07 A sample of replied complaints")
class SampleTest {

    private static final List<String> NUMBERS = List.of("AAAA-1", "AAAA-2", "AAAA-3", "AAAA-4");

    /** By the hash, as sha256sum gives it. */
    private static final List<String> ORDER = List.of("AAAA-2", "AAAA-1", "AAAA-3", "AAAA-4");

    @Test
    @DisplayName("R15-07 is the same for the same seed and the same numbers, in whatever order they come")
    void isReproducible() {
        // sha256sum of "00ff:AAAA-n" begins with 6aa8, 224b, 7679, 8403
        assertThat(new Sample("00ff").of(NUMBERS, 2)).isEqualTo(ORDER.subList(0, 2));

        List<String> reversed = new ArrayList<>(NUMBERS);
        Collections.reverse(reversed);
        assertThat(new Sample("00ff").of(reversed, 4)).isEqualTo(ORDER);
    }

    @Test
    @DisplayName("R15-07 favours nobody: over many seeds each is drawn about as often as any other")
    void favoursNobody() {
        long first = IntStream.range(0, 4000)
                .filter(seed ->
                        new Sample(Integer.toString(seed)).of(NUMBERS, 1).contains("AAAA-1"))
                .count();

        assertThat(first).isBetween(900L, 1100L);
    }

    @Test
    @DisplayName("R15-07 is a share, rounded up, and at least so many if there are so many")
    void isAShare() {
        assertThat(plan(20, 0).size(10)).isEqualTo(2);
        assertThat(plan(20, 0).size(11)).isEqualTo(3);
        assertThat(plan(20, 1).size(1)).isEqualTo(1);
        assertThat(plan(5, 3).size(10)).isEqualTo(3);
        assertThat(plan(5, 3).size(2)).isEqualTo(2);
        assertThat(plan(100, 0).size(7)).isEqualTo(7);
        assertThat(plan(1, 1).size(0)).isZero();
    }

    private static CallbackPlan plan(int share, int least) {
        return new CallbackPlan("plan", Text.of("回访"), Set.of("desk"), null, share, least, Span.workingDays(5), "");
    }
}
