package org.suying.casework.deadline;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suying.regime.Origin;
import org.suying.regime.Text;
import org.suying.worktime.Span;
import org.suying.worktime.Warning;

/**
 * A deadline as a regime sets it.
 *
 * @param text what is to be done by then
 * @param from the event that starts it
 * @param until the events that meet it
 * @param warn null if nobody is warned
 * @param escalate how long after its due time the tenant above is told; null if never
 * @param extension null if it cannot be extended
 * @param pause null if its time never stands still
 * @param origin who set its span
 */
public record DeadlineRule(
        String id,
        Text text,
        String from,
        Set<String> until,
        Span within,
        @Nullable Warning warn,
        @Nullable Span escalate,
        @Nullable Extension extension,
        @Nullable Pause pause,
        String clause,
        Origin origin) {

    boolean mentions(String event) {
        return from.equals(event)
                || until.contains(event)
                || pause != null
                        && (pause.from().contains(event) || pause.until().contains(event));
    }

    /** Its time stands still from the first of some events until the first of others. */
    public record Pause(Set<String> from, Set<String> until) {}

    /**
     * More time, asked for before the due time and approved by somebody else (B-07).
     *
     * @param within at most so much, each time
     * @param askedBy roles that may ask; empty for those with the right to handle
     * @param approvedBy roles that may approve; empty for those with the right to approve
     */
    public record Extension(Span within, int times, Set<String> askedBy, Set<String> approvedBy) {}
}
