package org.suying.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The language of an answer")
class LanguagesTest {

    @Test
    void isChineseUnlessSaidOtherwise() {
        assertThat(Languages.of(List.of())).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Languages.of(List.of(Locale.forLanguageTag("*")))).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Languages.of(List.of(Locale.FRENCH))).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void isTheOneOfTheTwoThatIsWishedForMore() {
        assertThat(Languages.of(List.of(Locale.FRENCH, Locale.UK, Locale.CHINA)))
                .isEqualTo(Locale.ENGLISH);
        assertThat(Languages.of(List.of(Locale.CHINA, Locale.ENGLISH))).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Languages.of(List.of(Locale.forLanguageTag("zh-Hant-HK"), Locale.ENGLISH)))
                .isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }
}
