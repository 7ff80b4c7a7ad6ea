package org.suying.casework;

/** Green, yellow when the regime warns, red when overdue, grey when paused or without a deadline, done when over. */
public enum Lamp {
    GREEN,
    YELLOW,
    RED,
    GREY,
    DONE
}
