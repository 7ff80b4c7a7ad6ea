package org.suying.ui;

/** What is special about a day in the explanation of a date. */
public enum DayMark {
    NONE,
    /** The event from which the days are counted; not counted itself. */
    EVENT,
    /** The day it is due. */
    DUE,
    /** Counted only because of an extension. */
    EXTENSION,
    /** The day it is due after an extension. */
    EXTENDED_DUE
}
