package org.suying.casework;

/** How far an officer takes part in a case (B-10). */
public enum TakesPart {
    /** As the roles say. */
    FULLY,
    /** In what finds out and reports, and in nothing that decides or reviews. */
    WITHOUT_JUDGING,
    /** In nothing. */
    NOT;

    /** The stricter of the two. */
    public TakesPart and(TakesPart other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
