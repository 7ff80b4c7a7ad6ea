package org.suying.ui.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a form may send")
class FormLimitTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void isOneMebibyteAtMost() {
        assertThat(FormLimit.isFit(FORM, 1_048_576, null)).isTrue();
        assertThat(FormLimit.isFit(FORM, 1_048_577, null)).isFalse();
    }

    @Test
    void isNothingWhereNoLengthIsSaid() {
        assertThat(FormLimit.isFit(null, -1, null)).isTrue();
        assertThat(FormLimit.isFit(FORM, -1, "chunked")).isFalse();
    }

    @Test
    void isMoreForFilesThatComeInParts() {
        assertThat(FormLimit.isFit("multipart/form-data; boundary=x", 100_000_000, null))
                .isTrue();
    }
}
