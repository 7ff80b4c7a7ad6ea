package org.suying.worktime;

/** The notices that the program knows. */
public interface Holidays {

    /** As of now; the value itself never changes, so keep it for one piece of work, not for longer. */
    Publications current();
}
