package org.suying.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Dates in words")
class DateWordsTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 11);
    private static final LocalDateTime HALF_PAST_FIVE = LocalDateTime.of(2026, 3, 11, 17, 30);

    private final DateWords chinese = new DateWords(Locale.SIMPLIFIED_CHINESE);
    private final DateWords english = new DateWords(Locale.ENGLISH);

    @Test
    @DisplayName("have year, month, day and weekday in Chinese")
    void sayTheDateInChinese() {
        assertThat(chinese.date(WEDNESDAY)).isEqualTo("2026年3月11日(周三)");
        assertThat(chinese.time(HALF_PAST_FIVE)).isEqualTo("2026年3月11日(周三) 17:30");
    }

    @Test
    @DisplayName("leave the year out in the short form")
    void leaveTheYearOut() {
        assertThat(chinese.shortDate(LocalDate.of(2026, 9, 27))).isEqualTo("9月27日(周日)");
        assertThat(chinese.shortTime(LocalDateTime.of(2026, 9, 28, 7, 5))).isEqualTo("9月28日(周一) 07:05");
    }

    @Test
    @DisplayName("are English for English readers, Chinese for all others")
    void sayTheDateInEnglish() {
        assertThat(english.date(WEDNESDAY)).isEqualTo("Wed 11 March 2026");
        assertThat(english.time(HALF_PAST_FIVE)).isEqualTo("Wed 11 March 2026, 17:30");
        assertThat(new DateWords(Locale.FRENCH).date(WEDNESDAY)).isEqualTo("2026年3月11日(周三)");
    }

    @Test
    @DisplayName("read an instant in Beijing time, also over midnight")
    void readInstantsInBeijing() {
        assertThat(DateWords.moment(Instant.parse("2026-03-10T16:30:00Z"))).isEqualTo("2026-03-11T00:30:00");
        assertThat(DateWords.moment(OffsetDateTime.parse("2026-03-11T01:30:00+01:00")))
                .isEqualTo("2026-03-11T08:30:00");
        assertThat(DateWords.moment(ZonedDateTime.parse("2026-03-11T09:00:00+09:00[Asia/Tokyo]")))
                .isEqualTo("2026-03-11T08:00:00");
        assertThat(DateWords.day(WEDNESDAY)).isEqualTo("2026-03-11");
    }

    @Test
    @DisplayName("refuse what is no date")
    void refuseWhatIsNoDate() {
        assertThatThrownBy(() -> DateWords.moment("2026-03-11")).isInstanceOf(IllegalArgumentException.class);
    }
}
