package org.suying.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Lengths of time in a rule book")
class SpanTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "3wd, 3 个工作日, 3 working days",
        "1wd, 1 个工作日, 1 working day",
        "8wh, 8 个工作小时, 8 working hours",
        "24h, 24 小时, 24 hours",
        "30d, 30 日, 30 days",
    })
    void areSaidInWords(String text, String chinese, String english) {
        var span = Span.parse(text).orElseThrow();

        assertThat(span).hasToString(text);
        assertThat(span.inWords(Locale.CHINA)).isEqualTo(chinese);
        assertThat(span.inWords(Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest(name = "not {0}")
    @ValueSource(strings = {"", "wd", "3", "0wd", "03wd", "-1d", "1.5h", "3 wd", "3WD", "10000d", "3w", "３wd", "3wd\n"})
    void areNothingElse(String text) {
        assertThat(Span.parse(text)).isEmpty();
    }
}
