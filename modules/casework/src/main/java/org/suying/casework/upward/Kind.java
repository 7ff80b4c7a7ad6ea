package org.suying.casework.upward;

/** Why the tenant above is told. */
public enum Kind {
    /** The rule book wants it reported. */
    REPORT,
    /** A deadline stays unmet. */
    OVERDUE
}
