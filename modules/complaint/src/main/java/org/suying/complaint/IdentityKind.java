package org.suying.complaint;

/** How somebody complains (B-04). */
public enum IdentityKind {
    /** Known to who takes, decides and answers. */
    NAMED,
    /** Known to the institution, shown by release only. */
    CONFIDENTIAL,
    /** Nobody knows, and nothing is asked. */
    ANONYMOUS;

    public boolean isKnown() {
        return this != ANONYMOUS;
    }
}
