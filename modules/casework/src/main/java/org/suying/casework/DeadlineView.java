package org.suying.casework;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suying.worktime.Derivation;

/**
 * A deadline of a case, in the reader's language.
 *
 * @param title what is to be done by then
 * @param status RUNNING, PAUSED, MET, MISSED or OVERDUE
 * @param endedAt when it was met or missed; null before
 * @param lamp green, yellow, red, grey or done
 * @param remaining how much is left or over, in words
 * @param explanation the derivation as one sentence
 * @param publications titles of the notices that it relies on
 * @param asked how much more time was asked for, and why, until somebody answers; empty if nothing was
 * @param moved from where it was moved by which notice, as one sentence; empty if it never was
 */
public record DeadlineView(
        String rule,
        String title,
        String clause,
        Status status,
        OffsetDateTime startedAt,
        OffsetDateTime dueAt,
        @Nullable OffsetDateTime endedAt,
        boolean provisional,
        boolean extended,
        Lamp lamp,
        String remaining,
        String explanation,
        List<String> publications,
        Derivation derivation,
        String moved,
        String asked) {

    public enum Status {
        RUNNING,
        PAUSED,
        MET,
        MISSED,
        OVERDUE
    }
}
