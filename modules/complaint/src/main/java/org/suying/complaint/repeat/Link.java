package org.suying.complaint.repeat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;

/**
 * Two complaints that belong together.
 *
 * @param one of {@code MERGED} the one that is handled with the other
 * @param reason in the officer's words; null if none was given
 */
public record Link(
        UUID id,
        CaseId one,
        CaseId other,
        Kind kind,
        @Nullable String reason,
        Instant at) {

    /** How they belong together. */
    public enum Kind {
        /** Both go on by themselves. */
        RELATED,
        /** One is handled with the other. */
        MERGED
    }

    /** The one that this is not. */
    public CaseId besides(CaseId id) {
        return one.equals(id) ? other : one;
    }

    /** Whether this one is handled with the other. */
    public boolean follows(CaseId id) {
        return kind == Kind.MERGED && one.equals(id);
    }

    /** Whether the other is handled with this one. */
    public boolean leads(CaseId id) {
        return kind == Kind.MERGED && other.equals(id);
    }
}
