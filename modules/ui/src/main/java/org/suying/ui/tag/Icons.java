package org.suying.ui.tag;

import java.util.Map;

/** The icons, drawn in a box of 24 by 24 with strokes only. An icon never stands alone: words go with it. */
final class Icons {

    private static final Map<String, String> DRAWINGS = Map.ofEntries(
            Map.entry("back", "<path d=\"M10 6l-6 6 6 6M4 12h16\"/>"),
            Map.entry("bell", "<path d=\"M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 20h4\"/>"),
            Map.entry(
                    "calendar",
                    "<rect x=\"4\" y=\"5\" width=\"16\" height=\"15\" rx=\"1\"/><path d=\"M4 10h16M8 3v4M16 3v4\"/>"),
            Map.entry("chart", "<path d=\"M4 20h16M7 16v-5M12 16V6M17 16v-8\"/>"),
            Map.entry("clip", "<path d=\"M8 12l6-6a3 3 0 0 1 4 4l-8 8a5 5 0 0 1-7-7l8-8\"/>"),
            Map.entry("clock", "<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 7v5l3 2\"/>"),
            Map.entry("door", "<path d=\"M6 21V4h9v17M3 21h18M12 12v1\"/><path d=\"M15 7h3v14\"/>"),
            Map.entry("download", "<path d=\"M12 4v11M7 11l5 5 5-5M5 20h14\"/>"),
            Map.entry(
                    "eye",
                    "<path d=\"M2 12s4-6 10-6 10 6 10 6-4 6-10 6S2 12 2 12z\"/><circle cx=\"12\" cy=\"12\" r=\"2.5\"/>"),
            Map.entry(
                    "flow",
                    "<rect x=\"3\" y=\"4\" width=\"7\" height=\"5\" rx=\"1\"/><rect x=\"14\" y=\"15\" width=\"7\" height=\"5\" rx=\"1\"/><path d=\"M6.5 9v8.5H14\"/>"),
            Map.entry("folder", "<path d=\"M3 6h6l2 2h10v11H3z\"/>"),
            Map.entry(
                    "globe",
                    "<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18\"/>"),
            Map.entry(
                    "letter", "<rect x=\"3\" y=\"5\" width=\"18\" height=\"14\" rx=\"1\"/><path d=\"M3 7l9 6 9-6\"/>"),
            Map.entry("list", "<path d=\"M8 6h12M8 12h12M8 18h12M4 6h.1M4 12h.1M4 18h.1\"/>"),
            Map.entry(
                    "lock",
                    "<rect x=\"5\" y=\"11\" width=\"14\" height=\"9\" rx=\"1\"/><path d=\"M8 11V8a4 4 0 0 1 8 0v3\"/>"),
            Map.entry("out", "<path d=\"M10 4H5v16h5M14 8l4 4-4 4M18 12H9\"/>"),
            Map.entry("pen", "<path d=\"M4 20h4L19 9l-4-4L4 16z\"/>"),
            Map.entry("person", "<circle cx=\"12\" cy=\"8\" r=\"3.5\"/><path d=\"M5 20c1-5 13-5 14 0\"/>"),
            Map.entry(
                    "phone",
                    "<path d=\"M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5z\"/>"),
            Map.entry("plus", "<path d=\"M12 5v14M5 12h14\"/>"),
            Map.entry("print", "<path d=\"M7 9V4h10v5M6 17H4v-7h16v7h-2M7 14h10v6H7z\"/>"),
            Map.entry("search", "<circle cx=\"11\" cy=\"11\" r=\"6\"/><path d=\"M20 20l-4.5-4.5\"/>"),
            Map.entry("shield", "<path d=\"M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6z\"/>"),
            Map.entry("speech", "<path d=\"M4 5h16v11H10l-4 4v-4H4z\"/>"),
            Map.entry("tick", "<path d=\"M5 12.5l4.5 4.5L19 7.5\"/>"),
            Map.entry(
                    "tree",
                    "<path d=\"M5 4v14h5M5 10h5\"/><rect x=\"10\" y=\"7\" width=\"10\" height=\"5\" rx=\"1\"/><rect x=\"10\" y=\"15\" width=\"10\" height=\"5\" rx=\"1\"/>"),
            Map.entry("warning", "<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 7v6M12 16.5v.5\"/>"));

    private Icons() {}

    /** The inside of the SVG; empty for a name that there is not. */
    static String drawing(String name) {
        return DRAWINGS.getOrDefault(name, "");
    }
}
