package org.suying.worktime;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A notice that orders the holidays and make-up working days of a stretch of time.
 *
 * @param number as printed on it, {@code 国办发明电〔2024〕12号}; empty for a notice without one
 * @param published the day of its date line
 * @param coversFrom the first day it speaks for; the notice for a year may begin in December of the year before
 * @param coversTo the last day it speaks for
 * @param days the days it makes different from the ordinary week, each within what it covers
 */
public record Publication(
        String id,
        String title,
        String number,
        LocalDate published,
        LocalDate coversFrom,
        LocalDate coversTo,
        Map<LocalDate, Day> days) {

    /**
     * One day that a notice makes different.
     *
     * @param off a holiday if true, else a day on which work is ordered
     * @param name of the holiday, or of the one that the work makes up for
     */
    public record Day(boolean off, String name) {}

    public Publication {
        days = Map.copyOf(days);
        if (coversTo.isBefore(coversFrom)) {
            throw new IllegalArgumentException(id + " ends before it begins");
        }
        for (LocalDate date : days.keySet()) {
            if (date.isBefore(coversFrom) || date.isAfter(coversTo)) {
                throw new IllegalArgumentException(id + " does not cover " + date);
            }
        }
    }

    /** The same notice under another id: a revision of it. */
    public Publication as(String otherId) {
        return new Publication(otherId, title, number, published, coversFrom, coversTo, days);
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(coversFrom) && !date.isAfter(coversTo);
    }

    /** Empty for an ordinary day and for one that this notice does not cover. */
    public Optional<Day> on(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** The days it makes different, in their order. */
    public List<LocalDate> dates() {
        return days.keySet().stream().sorted().toList();
    }

    /** 国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号，2024年11月12日） */
    public String cite(Locale locale) {
        String date = DateWords.date(published, locale);
        return number.isEmpty()
                ? Text.of("publication.cite", locale, title, date)
                : Text.of("publication.cite-number", locale, title, number, date);
    }
}
