package org.suying.complaint.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R19-06 likeness of text")
class PairsTest {

    private static final Pairs FEE = Pairs.of("不动产窗口收取不明加急费，要另交200元，没有开票据");

    @Test
    @DisplayName("R19-06 counts the pairs of neighbouring characters, and none over a comma or a blank")
    void countsPairs() {
        assertThat(Pairs.of("跑了三趟").size()).isEqualTo(3);
        assertThat(Pairs.of("跑了，三趟").size()).isEqualTo(2);
        assertThat(Pairs.of("跑 了\n三 趟").size()).isZero();
        assertThat(Pairs.of("").size()).isZero();
        assertThat(Pairs.of("𠮷野家𠮷野").size()).isEqualTo(3);
    }

    @Test
    @DisplayName("R19-06 is 100 for the same words, and 0 for none in common")
    void isWholeOrNothing() {
        assertThat(Pairs.of("ABC 跑了三趟").likeness(Pairs.of("abc，跑了三趟！"))).isEqualTo(100);
        assertThat(Pairs.of("跑了三趟").likeness(Pairs.of("态度很差"))).isZero();
        assertThat(Pairs.of("").likeness(Pairs.of(""))).isZero();
    }

    @Test
    @DisplayName("R19-06 is what two texts share, as a part of the geometric mean of both")
    void isWhatTheyShare() {
        // 跑了 了三 三趟 against 跑了 了三 三趟 趟才 才收: 3 / √15
        assertThat(Pairs.of("跑了三趟").likeness(Pairs.of("跑了三趟才收"))).isEqualTo(77);
    }

    @Test
    @DisplayName("R19-06 finds the same matter in other words, and not another matter of the same office")
    void tellsMattersApart() {
        assertThat(FEE.likeness(Pairs.of("不动产窗口乱收加急费，另交了200元也不开票据"))).isGreaterThan(45);
        assertThat(FEE.likeness(Pairs.of("不动产窗口工作人员态度差，办理抵押登记时推来推去"))).isLessThan(25);
    }

    @Test
    @DisplayName("R19-06 marks each pair at a bit of its own, mostly")
    void marks() {
        assertThat(FEE.marks()).hasSize(1024).matches("[01]+");
        assertThat(FEE.marked()).isBetween(FEE.size() - 1, FEE.size());
        assertThat(FEE.marks().chars().filter(one -> one == '1').count()).isEqualTo(FEE.marked());
    }

    @Test
    @DisplayName("R19-06 compares names of places without blanks and marks")
    void comparesNames() {
        assertThat(Pairs.plain(" D-02 号 ")).isEqualTo("d02号");
        assertThat(Pairs.plain("—")).isNull();
        assertThat(Pairs.plain(null)).isNull();
    }
}
