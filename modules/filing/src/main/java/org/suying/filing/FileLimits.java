package org.suying.filing;

import java.util.List;

/**
 * Which files a regime takes at a time.
 *
 * @param count at most so many
 * @param each the most bytes of each
 * @param types the ids of the kinds, as in the regime: {@code JPEG}
 * @param endings of the names of files of these kinds, with the dot: {@code .jpg}
 */
public record FileLimits(int count, long each, List<String> types, List<String> endings) {

    public FileLimits {
        types = List.copyOf(types);
        endings = List.copyOf(endings);
    }

    /** The size as people write it: {@code 10 MB}. */
    public String size() {
        return inWords(each);
    }

    /** A number of bytes as people write it, rounded: {@code 812 KB}, {@code 1.4 MB}. */
    public static String inWords(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        if (bytes < 1024 * 1024) {
            return (bytes + 512) / 1024 + " KB";
        }
        long tenths = (bytes * 10 + 512 * 1024) / (1024 * 1024);
        return tenths % 10 == 0 ? tenths / 10 + " MB" : tenths / 10 + "." + tenths % 10 + " MB";
    }

    /** What an input of a page accepts. */
    public String accept() {
        return String.join(",", endings);
    }
}
