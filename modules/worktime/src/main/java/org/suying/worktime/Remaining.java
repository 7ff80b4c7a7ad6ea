package org.suying.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * What a lamp says beside a due time.
 *
 * @param amount full working days or hours; 0 hours stands for less than one
 */
public record Remaining(State state, int amount, boolean inDays) {

    public enum State {
        LEFT,
        DUE_TODAY,
        OVERDUE
    }

    /**
     * In days: the working days after today up to the due day; today; or, once late, the working days that have passed
     * since the due day, in hours until the first of them has come. In hours: clock hours.
     */
    static Remaining of(WorkCalendar calendar, Instant now, OffsetDateTime dueAt, SpanUnit unit) {
        LocalDate today = calendar.dateOf(now);
        LocalDate dueDay = dueAt.toLocalDate();
        boolean late = isPast(dueAt.toInstant(), now);
        int days = late ? calendar.workingDaysBetween(dueDay, today) : calendar.workingDaysBetween(today, dueDay);
        if (unit.isDays() && days > 0) {
            return new Remaining(late ? State.OVERDUE : State.LEFT, days, true);
        }
        if (unit.isDays() && !late) {
            return new Remaining(State.DUE_TODAY, 0, true);
        }
        long hours = Duration.between(now, dueAt.toInstant()).abs().toHours();
        return new Remaining(late ? State.OVERDUE : State.LEFT, (int) hours, false);
    }

    /** Whether that instant lies after the whole of the due second. */
    public static boolean isPast(Instant dueAt, Instant instant) {
        return !instant.isBefore(pastFrom(dueAt));
    }

    /** The first instant that is past that due time: a second after it, because the due second is included whole. */
    public static Instant pastFrom(Instant dueAt) {
        return dueAt.plusSeconds(1);
    }

    /** The latest due time that is past at that instant; due times are whole seconds. */
    public static Instant latestPast(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).minusSeconds(1);
    }

    public boolean isOverdue() {
        return state == State.OVERDUE;
    }

    /** 还剩 1 个工作日, 今天到期, 还剩不到 1 小时, 逾期 2 小时, 逾期 1 个工作日 */
    public String inWords(Locale locale) {
        if (state == State.DUE_TODAY) {
            return Text.of("remaining.today", locale);
        }
        String key = state == State.LEFT ? "remaining.left" : "remaining.overdue";
        if (amount == 0) {
            return Text.of(key + ".less", locale);
        }
        return Text.of(key, locale, (inDays ? Span.workingDays(amount) : Span.clockHours(amount)).inWords(locale));
    }
}
