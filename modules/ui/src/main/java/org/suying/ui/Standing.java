package org.suying.ui;

/** Whether something on the way of a case is behind, at hand, or ahead. */
public enum Standing {
    DONE,
    NOW,
    TODO
}
