package org.suying.filing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A piece of evidence on a case, with what was found of it.
 *
 * @param sourceText the source in words
 * @param by the officer who added it
 * @param standing the last verdict; UNVERIFIED before the first
 * @param verdicts the oldest first
 */
public record Evidence(
        UUID id,
        String description,
        Source source,
        String sourceText,
        OffsetDateTime at,
        String by,
        Standing standing,
        String standingText,
        List<Attachment> attachments,
        List<Given> verdicts) {

    /** Where it comes from. */
    public enum Source {
        COMPLAINANT,
        UNIT,
        ON_SITE,
        OTHER
    }

    /** How far it can be relied upon. */
    public enum Standing {
        UNVERIFIED,
        VERIFIED,
        DOUBTFUL,
        REJECTED
    }

    /** One verdict, by an officer, with the reason. */
    public record Given(Standing verdict, String verdictText, String reason, OffsetDateTime at, String by) {}
}
