package org.suying.filing.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.suying.filing.FilingRefusal;

/**
 * A PDF document. It is not written anew, which would break signatures and seals: who made it and with what is blanked
 * where it stands plainly, with blanks of the same length. In a signed or encrypted one nothing is touched, and what
 * stands in compressed objects stays (docs/decisions/0017).
 */
final class PdfFile {

    private static final List<String> ABOUT =
            List.of("/Author", "/Creator", "/Producer", "/Company", "/SourceModified");
    private static final List<String> ACTING = List.of("/JavaScript", "/Launch");

    private PdfFile() {}

    static byte[] clean(byte[] bytes) throws Unfit {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("%PDF-")) {
            throw new Unfit(FilingRefusal.BROKEN);
        }
        if (ACTING.stream().anyMatch(text::contains)) {
            throw new Unfit(FilingRefusal.SCRIPTS);
        }
        if (text.contains("/ByteRange") || text.contains("/Encrypt")) {
            return bytes;
        }
        byte[] out = bytes.clone();
        for (String name : ABOUT) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                blankString(text, at + name.length(), out);
            }
        }
        for (int at = text.indexOf("<x:xmpmeta"); at >= 0; at = text.indexOf("<x:xmpmeta", at + 1)) {
            int end = text.indexOf("</x:xmpmeta>", at);
            blank(out, at, end < 0 ? at : end + "</x:xmpmeta>".length());
        }
        return out;
    }

    /** A text in round or angle brackets, right after the name. */
    private static void blankString(String text, int from, byte[] out) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        if (text.startsWith("(", at)) {
            int end = closing(text, at);
            blank(out, at + 1, end);
        } else if (text.startsWith("<", at) && !text.startsWith("<<", at)) {
            int end = text.indexOf('>', at);
            blank(out, at + 1, Math.max(end, at + 1));
        }
    }

    /** Where the bracket closes that opens here; the opening itself if it never does. */
    private static int closing(String text, int opening) {
        int open = 0;
        for (int at = opening; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '\\' -> at++;
                case '(' -> open++;
                case ')' -> open--;
                default -> {
                    // part of the text
                }
            }
            if (open == 0) {
                return at;
            }
        }
        return opening + 1;
    }

    private static void blank(byte[] out, int from, int to) {
        java.util.Arrays.fill(out, from, Math.min(to, out.length), (byte) ' ');
    }
}
