package org.suying.ui.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The path of a page: segments, of which those in braces take any value. */
record PathPattern(List<String> segments) {

    static PathPattern of(String path) {
        return new PathPattern(split(path));
    }

    /** A slash at the end makes no difference. */
    static List<String> split(String path) {
        String inner = path.replaceAll("^/+|/+$", "");
        return inner.isEmpty() ? List.of() : List.of(inner.split("/", -1));
    }

    /** The values of the segments in braces; empty if the path is another one. */
    Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (isOpen(segment)) {
                values.put(segment.substring(1, segment.length() - 1), path.get(i));
            } else if (!segment.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /** How many segments are fixed: the page with more of them goes first. */
    int fixed() {
        return (int) segments.stream().filter(segment -> !isOpen(segment)).count();
    }

    private static boolean isOpen(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }
}
