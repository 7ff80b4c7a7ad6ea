package org.suying.rest;

import java.util.Locale;

/** What one network address may do only so often. Each has its numbers among the installation's settings. */
public enum LimitedAct {
    FILE(60, 10),
    LOOK_UP(240, 2),
    ADD(60, 10),
    EVALUATE(60, 10),
    UPLOAD(120, 5),
    CALCULATE(240, 1);

    private final int atOnce;
    private final int secondsBetween;

    LimitedAct(int atOnce, int secondsBetween) {
        this.atOnce = atOnce;
        this.secondsBetween = secondsBetween;
    }

    /** As in its settings: {@code look-up}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nothing is left behind by it. */
    public boolean looks() {
        return this == LOOK_UP || this == CALCULATE;
    }

    /** How often at once, unless it is set otherwise. */
    public int atOnce() {
        return atOnce;
    }

    /** And then one in so many seconds. */
    public int secondsBetween() {
        return secondsBetween;
    }
}
