package org.suying.kernel;

/** JSON pointers (RFC 6901), as text. */
public final class Pointer {

    private Pointer() {}

    /** The pointer of a member; slash and tilde in its name are escaped. */
    public static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    public static boolean isAtOrBelow(String pointer, String above) {
        return pointer.equals(above) || pointer.startsWith(above + "/");
    }
}
