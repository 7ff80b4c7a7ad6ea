package org.suying.complaint.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.people.OfficerId;
import org.suying.people.OfficerSummary;
import org.suying.people.UnitId;

@DisplayName("B-10 the person complained of")
class RecusalTest {

    final OfficerSummary officer = new OfficerSummary(
            new OfficerId(new UUID(0, 1)),
            "zhang.wei",
            "张伟",
            new UnitId(new UUID(0, 2)),
            "市场监管局",
            new TreeSet<>(),
            false,
            true);

    @Test
    @DisplayName("B-10 is known by name, with words around it, or by login")
    void isRecognised() {
        assertThat(Recusal.isNamed(officer, "张伟")).isTrue();
        assertThat(Recusal.isNamed(officer, "3号窗口的张伟")).isTrue();
        assertThat(Recusal.isNamed(officer, "Zhang.Wei")).isTrue();
    }

    @Test
    @DisplayName("B-10 is not somebody else")
    void isNotAnother() {
        assertThat(Recusal.isNamed(officer, "张三")).isFalse();
        assertThat(Recusal.isNamed(officer, "姓张的")).isFalse();
    }
}
