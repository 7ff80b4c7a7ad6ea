package org.suying.ui;

/** What sort of day a calendar shows. */
public enum DayKind {
    WORKING,
    WEEKEND,
    HOLIDAY,
    /** A day off moved to another day by a notice, so that this one is worked: 调休上班. */
    MAKE_UP,
    /** Closed here although others work. */
    CLOSED,
    /** No notice covers the day yet. */
    UNKNOWN
}
