package org.suying.complaint.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B-01 the marks of what a browser filed")
class MarksTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    @DisplayName("tell when something was filed, until it is too long ago")
    void tellWhen() {
        Marks marks = Marks.none().with(hash(1), NINE).with(hash(2), TEN);

        assertThat(marks.find(hash(1), NINE)).contains(NINE);
        assertThat(marks.find(hash(2), NINE)).contains(TEN);
        assertThat(marks.find(hash(1), NINE.plusSeconds(1))).isEmpty();
        assertThat(marks.find(hash(3), NINE)).isEmpty();
    }

    @Test
    @DisplayName("tell the last time of what was filed twice")
    void tellTheLastTime() {
        Marks marks = Marks.none().with(hash(1), NINE).with(hash(1), TEN);

        assertThat(marks.all()).hasSize(1);
        assertThat(marks.find(hash(1), NINE)).contains(TEN);
    }

    @Test
    @DisplayName("forget the oldest of more than twelve")
    void forgetTheOldest() {
        Marks marks = Marks.none();
        for (int i = 1; i <= 13; i++) {
            marks = marks.with(hash(i), NINE.plusSeconds(i));
        }

        assertThat(marks.all()).hasSize(12);
        assertThat(marks.find(hash(1), NINE)).isEmpty();
        assertThat(marks.find(hash(2), NINE)).contains(NINE.plusSeconds(2));
    }

    @Test
    @DisplayName("B-04 come back from their bytes, which are as many for none as for twelve")
    void comeBackFromBytes() {
        Marks marks = Marks.none().with(hash(1), NINE).with(hash(2), TEN);

        assertThat(Marks.of(marks.bytes()).find(hash(1), NINE)).contains(NINE);
        assertThat(Marks.of(marks.bytes()).all()).hasSize(2);
        assertThat(marks.bytes()).hasSameSizeAs(Marks.none().bytes());
        assertThat(Marks.of(new byte[5]).all()).isEmpty();
        assertThat(Marks.of(Marks.none().bytes()).all()).isEmpty();
    }

    private static byte[] hash(int number) {
        byte[] hash = new byte[32];
        Arrays.fill(hash, (byte) number);
        return hash;
    }
}
