package org.suying.ui;

import java.util.Locale;

/** The lamp beside a due date: shape and colour; its words come from whoever knows the deadline. */
public enum LampState {
    GREEN,
    YELLOW,
    RED,
    GREY,
    DONE;

    public String cssClass() {
        return "sy-lamp--" + name().toLowerCase(Locale.ROOT);
    }

    /** Takes a constant of this or of another enumeration, or its name in any case. */
    public static LampState of(Object value) {
        return value instanceof LampState state
                ? state
                : valueOf(value.toString().toUpperCase(Locale.ROOT));
    }
}
