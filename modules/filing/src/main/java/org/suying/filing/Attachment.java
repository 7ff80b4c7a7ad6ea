package org.suying.filing;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.suying.kernel.Actor;

/**
 * A file of a case.
 *
 * @param size in bytes, as it is kept
 * @param sha256 of what is kept, 64 hexadecimal digits
 * @param by who added it; never a complainant's name
 * @param officer the officer's name; empty for anybody else
 */
public record Attachment(
        UUID id,
        String name,
        String mediaType,
        long size,
        String sha256,
        Use use,
        OffsetDateTime at,
        Actor.Kind by,
        String officer) {

    /** What it was added with. */
    public enum Use {
        FILING,
        SUPPLEMENT,
        EVIDENCE,
        ACTION
    }

    /** The size as people write it. */
    public String inWords() {
        return FileLimits.inWords(size);
    }
}
