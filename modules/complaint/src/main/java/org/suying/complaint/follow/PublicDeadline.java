package org.suying.complaint.follow;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suying.casework.DeadlineView;
import org.suying.worktime.DayKind;

/**
 * A deadline as the complainant sees it.
 *
 * @param title what will be done by then
 * @param endedAt when it was done; null before
 * @param explanation why it is this day, in one paragraph
 * @param steps the same day by day
 * @param moved from where it was moved by which holiday notice; null if it never was
 */
public record PublicDeadline(
        String rule,
        String title,
        String clause,
        OffsetDateTime dueAt,
        DeadlineView.Status status,
        @Nullable OffsetDateTime endedAt,
        boolean provisional,
        boolean extended,
        String remaining,
        String explanation,
        List<String> publications,
        List<Day> steps,
        @Nullable String moved) {

    /** One day on the way. */
    public record Day(LocalDate date, DayKind kind, boolean counted, String why) {}

    /** The same without its beginning and its days, which are those of somebody else's complaint. */
    PublicDeadline ofAnother(String instead) {
        return new PublicDeadline(
                rule,
                title,
                clause,
                dueAt,
                status,
                endedAt,
                provisional,
                extended,
                remaining,
                instead,
                publications,
                List.of(),
                null);
    }

    public static PublicDeadline of(DeadlineView deadline, Locale locale) {
        return new PublicDeadline(
                deadline.rule(),
                deadline.title(),
                deadline.clause(),
                deadline.dueAt(),
                deadline.status(),
                deadline.endedAt(),
                deadline.provisional(),
                deadline.extended(),
                deadline.remaining(),
                deadline.explanation(),
                deadline.publications(),
                deadline.derivation().steps().stream()
                        .map(step -> new Day(
                                step.date(),
                                step.kind(),
                                step.counted(),
                                step.why().inWords(locale)))
                        .toList(),
                deadline.moved().isEmpty() ? null : deadline.moved());
    }
}
