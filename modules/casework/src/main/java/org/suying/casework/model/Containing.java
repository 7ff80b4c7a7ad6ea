package org.suying.casework.model;

/** A text that is looked for anywhere in another, as a pattern of the database; its own wildcards mean themselves. */
public final class Containing {

    private Containing() {}

    public static String of(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
