package org.suying.complaint.model;

import java.time.Instant;

/** What the complainant says after filing. */
public record Supplement(Kind kind, String content, Instant at) {

    public enum Kind {
        /** More material. */
        SUPPLEMENT,
        /** Why it is withdrawn. */
        WITHDRAWAL,
        /** Why it should be looked at again. */
        REVIEW
    }
}
