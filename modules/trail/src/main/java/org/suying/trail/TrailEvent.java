package org.suying.trail;

import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Actor;

/**
 * What stands on the trail.
 *
 * @param id time-ordered: a later event has a greater one
 * @param at to the microsecond
 * @param purpose for what purpose the scope was entered; {@link org.suying.tenancy.Scope#WORK} for ordinary work
 * @param seal null while the event waits to be linked, which takes seconds
 */
public record TrailEvent(
        UUID id,
        Instant at,
        Actor actor,
        String purpose,
        String verb,
        Title title,
        @Nullable Subject subject,
        @Nullable String reason,
        SortedMap<String, String> details,
        @Nullable Seal seal) {

    /** The case that the event is about; null if it is about something else. */
    public @Nullable UUID caseId() {
        return subject != null && subject.kind().equals(Subject.CASE) ? subject.id() : null;
    }

    public boolean sealed() {
        return seal != null;
    }
}
