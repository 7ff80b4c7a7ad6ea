package org.suying.casework.deadline;

import java.time.LocalDate;
import java.util.Map;
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
 * @param by the field of a day that is set for one case, which takes the place of the span; empty if none is
 * @param late what becomes of what comes after the due time
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
        String by,
        Late late,
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

    /** What would meet it after its time has passed: is taken, and known to be late, or is refused. */
    public enum Late {
        TAKEN,
        REFUSED
    }

    /** The day that was set for a case; null if none was. @param values of the case, field id → JSON value */
    @Nullable LocalDate day(Map<String, Object> values) {
        return values.get(by) instanceof String day ? LocalDate.parse(day) : null;
    }

    /** The event that its time has passed unmet. */
    String passed() {
        return id + "Passed";
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
