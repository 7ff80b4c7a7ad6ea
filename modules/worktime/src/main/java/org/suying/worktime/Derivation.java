package org.suying.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/**
 * A due time and everything it follows from. The same calendar, event, span and changes always give the same derivation.
 *
 * @param event the moment from which it counts
 * @param span how long
 * @param changes extensions and pauses, in the order in which they were made
 * @param dueAt the last included instant, in the tenant's offset, to the second; that second is included whole
 * @param provisional whether it rests on a day that no notice has settled yet, and will be derived anew
 * @param publications the notices it relies on, oldest first
 * @param steps each day from the event to the due day, in order
 */
public record Derivation(
        Instant event,
        Span span,
        List<Change> changes,
        OffsetDateTime dueAt,
        boolean provisional,
        List<Publication> publications,
        List<Step> steps) {

    /** To which part of the way a day belongs. */
    public enum Part {
        /** The day of the event, or one that passes before the period can begin. */
        EVENT,
        PERIOD,
        EXTENSION,
        PAUSE,
        /** After a last day that is a rest day, up to the working day with which the period ends instead. */
        ROLLED
    }

    /**
     * One day on the way.
     *
     * @param counted whether it, or time in it, is part of the span
     * @param nth the how manieth day of the span, or of the extension; 0 for one not counted, and in hours always
     * @param why in words that name the holiday or the reason
     */
    public record Step(LocalDate date, DayKind kind, boolean counted, int nth, Part part, Why why) {}

    public Derivation {
        changes = List.copyOf(changes);
        publications = List.copyOf(publications);
        steps = List.copyOf(steps);
    }

    /** Whether something done at that instant is too late. */
    public boolean isMissedAt(Instant instant) {
        return Remaining.isPast(dueAt.toInstant(), instant);
    }

    /** The whole way in one paragraph, with the notices behind it. */
    public String inWords(Locale locale) {
        return new DerivationWords(this, locale).paragraph();
    }
}
