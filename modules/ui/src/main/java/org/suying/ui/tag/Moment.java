package org.suying.ui.tag;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Locale;
import org.suying.ui.DateWords;

/** What {@code sy:date} and {@code sy:time} have in common: a date in words that does not break over lines. */
abstract class Moment extends Tag {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        Object value = value("value");
        if (value == null) {
            markup.text(text("otherwise"));
            return;
        }
        boolean withClock = withClock() && !(value instanceof LocalDate);
        LocalDateTime at = DateWords.moment(value);
        String zone = value instanceof Temporal && !(value instanceof LocalDateTime) ? "+08:00" : "";
        markup.open("time", "nb")
                .attribute("datetime", withClock ? MINUTE.format(at) + zone : DAY.format(at))
                .text(words(at, withClock, flag("short", false)))
                .close("time");
    }

    abstract boolean withClock();

    private String words(LocalDateTime at, boolean withClock, boolean isShort) {
        DateWords dates = dates();
        if (withClock) {
            return isShort ? dates.shortTime(at) : dates.time(at);
        }
        return isShort ? dates.shortDate(at.toLocalDate()) : dates.date(at.toLocalDate());
    }

    /** Instants as the other tags write them. */
    static void write(Markup markup, Instant at, DateWords dates) throws IOException {
        LocalDateTime local = DateWords.moment(at);
        markup.open("time", "nb")
                .attribute("datetime", MINUTE.format(local) + "+08:00")
                .text(dates.shortTime(local))
                .close("time");
    }
}
