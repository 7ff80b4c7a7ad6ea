package org.suying.app.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a deployment failed, in one sentence out of the server's report: our own refusal if it is one. */
final class Failure {

    private static final Pattern OURS = Pattern.compile("(SUYING[^\\r\\n\"]*(?:\"[^\"\\r\\n]*\"[^\\r\\n\"]*)*)");
    private static final int ENOUGH = 2000;
    private static final int FEW = 600;

    private Failure() {}

    /** What the virtual machine said before it gave up; empty if it said nothing. */
    static String lastWords(Path console) {
        try {
            String words = Files.readString(console).strip();
            return words.substring(Math.max(0, words.length() - FEW));
        } catch (IOException e) {
            return "";
        }
    }

    static String in(Path report) {
        try {
            String words = Files.readString(report);
            Matcher ours = OURS.matcher(words);
            if (ours.find()) {
                return ours.group(1).replaceAll("\\\\+\"", "\"").strip();
            }
            return words.length() > ENOUGH ? words.substring(0, ENOUGH) + "…" : words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
