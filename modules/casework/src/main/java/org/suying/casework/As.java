package org.suying.casework;

/** What an action of the complainant is for the REST contract and the public page. */
public enum As {
    WITHDRAWAL,
    REVIEW,
    SUPPLEMENT
}
