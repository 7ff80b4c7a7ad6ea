package org.suying.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * One stretch of office hours within a day, {@code 09:00-12:00}.
 *
 * @param opens the first instant in it
 * @param closes the last instant in it; midnight stands for 24:00
 */
public record Session(LocalTime opens, LocalTime closes) {

    public Session {
        if (!closes.equals(LocalTime.MIDNIGHT) && !opens.isBefore(closes)) {
            throw new IllegalArgumentException("office hours close after they open, not " + opens + "-" + closes);
        }
    }

    /** From {@code 09:00-12:00} or {@code 13:30-24:00}; empty for anything else. */
    public static Optional<Session> parse(String text) {
        if (text.length() != 11 || text.charAt(5) != '-') {
            return Optional.empty();
        }
        try {
            String closes = text.substring(6);
            return Optional.of(new Session(
                    LocalTime.parse(text.substring(0, 5)),
                    closes.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(closes)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isBefore(Session next) {
        return !closes.equals(LocalTime.MIDNIGHT) && !next.opens.isBefore(closes);
    }

    Instant opensOn(LocalDate date, ZoneId zone) {
        return date.atTime(opens).atZone(zone).toInstant();
    }

    Instant closesOn(LocalDate date, ZoneId zone) {
        return closes.equals(LocalTime.MIDNIGHT)
                ? date.plusDays(1).atStartOfDay(zone).toInstant()
                : date.atTime(closes).atZone(zone).toInstant();
    }

    @Override
    public String toString() {
        return opens + "-" + (closes.equals(LocalTime.MIDNIGHT) ? "24:00" : closes);
    }
}
