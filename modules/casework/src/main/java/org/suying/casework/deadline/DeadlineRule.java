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
 * @param extension null if it cannot be extended
 * @param origin who set its span
 */
public record DeadlineRule(
        String id,
        Text text,
        String from,
        Set<String> until,
        Span within,
        @Nullable Warning warn,
        @Nullable Extension extension,
        String clause,
        Origin origin) {

    /** @param askedBy roles that may ask, empty for whoever handles the case; likewise {@code approvedBy} */
    public record Extension(Span within, int times, Set<String> askedBy, Set<String> approvedBy) {}
}
