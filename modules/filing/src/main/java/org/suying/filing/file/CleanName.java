package org.suying.filing.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The name under which a file is kept: without path, control characters and what no file system takes, of at most 100
 * characters, ending as its kind ends, whatever it was called.
 */
public record CleanName(String value) {

    private static final int MOST = 100;

    /** @param sent as the sender calls it; empty for a file without a name */
    public static CleanName of(String sent, FileType type) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[:*?\"<>|;%]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        boolean fits = type.fits(name);
        String ending = fits
                ? name.substring(name.lastIndexOf('.'))
                : "." + type.endings().get(0);
        String stem = fits ? name.substring(0, name.lastIndexOf('.')) : name;
        return new CleanName(cut(stem.isBlank() ? "file" : stem, MOST - ending.length()) + ending);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** The value of {@code Content-Disposition} (RFC 6266). */
    public String disposition() {
        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"file" + value.substring(value.lastIndexOf('.')) + "\"; filename*=UTF-8''"
                + encoded;
    }
}
