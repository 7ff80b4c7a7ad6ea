package org.suying.ui.flow;

import java.util.ArrayList;
import java.util.List;

/** How wide words are in the drawing: Chinese characters are square, others about half of that. */
final class Lettering {

    private static final int SQUARE = 13;
    private static final int NARROW = 7;

    private Lettering() {}

    static int width(String words) {
        return words.codePoints().map(Lettering::width).sum();
    }

    /** The same in the small size of remarks. */
    static int small(String words) {
        return width(words) * 11 / SQUARE;
    }

    /** At most two lines; the second ends with … if even that is not enough. English breaks between words. */
    static List<String> broken(String words, int room) {
        if (width(words) <= room) {
            return List.of(words);
        }
        int cut = fitting(words, room);
        int space = words.lastIndexOf(' ', cut);
        int at = space > 0 ? space : cut;
        String rest = words.substring(at).trim();
        List<String> lines = new ArrayList<>(List.of(words.substring(0, at)));
        lines.add(width(rest) <= room ? rest : rest.substring(0, fitting(rest, room - SQUARE)) + "…");
        return List.copyOf(lines);
    }

    private static int fitting(String words, int room) {
        int used = 0;
        int at = 0;
        while (at < words.length()) {
            int sign = words.codePointAt(at);
            used += width(sign);
            if (used > room) {
                break;
            }
            at += Character.charCount(sign);
        }
        return at;
    }

    private static int width(int sign) {
        return sign >= 0x2E80 ? SQUARE : NARROW;
    }
}
