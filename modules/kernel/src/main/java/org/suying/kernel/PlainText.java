package org.suying.kernel;

/** What may be kept as a text: whole characters, and of the control characters only tab and line ends. */
public final class PlainText {

    private static final String REPLACEMENT = "\uFFFD";

    private PlainText() {}

    public static boolean isSound(String text) {
        return text.codePoints().allMatch(PlainText::isSound);
    }

    /** Can be shown: whatever is not sound is replaced, and what is longer than {@code most} characters is cut. */
    public static String shown(String text, int most) {
        boolean cut = text.codePointCount(0, text.length()) > most;
        String kept = cut ? text.substring(0, text.offsetByCodePoints(0, most)) + "…" : text;
        return kept.codePoints()
                .collect(
                        StringBuilder::new,
                        (shown, sign) -> shown.append(isSound(sign) ? Character.toString(sign) : REPLACEMENT),
                        StringBuilder::append)
                .toString();
    }

    private static boolean isSound(int sign) {
        boolean control = Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t';
        boolean half = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        return !control && !half;
    }
}
