package org.suying.regime;

/** JSON pointers (RFC 6901), as text. */
final class Pointers {

    private Pointers() {}

    static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The pointer of what holds it; of the root, the root. */
    static String parent(String pointer) {
        int slash = pointer.lastIndexOf('/');
        return slash < 0 ? "" : pointer.substring(0, slash);
    }

    static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    static boolean isAtOrBelow(String pointer, String above) {
        return pointer.equals(above) || pointer.startsWith(above + "/");
    }
}
