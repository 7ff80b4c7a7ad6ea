package org.suying.regime;

import java.util.Locale;
import org.suying.kernel.Spoken;
import org.suying.kernel.Words;

/**
 * Words of a rule book in Chinese, and in English where somebody wrote them.
 *
 * @param en empty where there is no English; then the Chinese words are shown
 */
public record Text(String zh, String en) implements Spoken {

    public static Text of(String zh) {
        return new Text(zh, "");
    }

    @Override
    public String in(Locale locale) {
        return !en.isEmpty() && Words.language(locale).equals(Locale.ENGLISH) ? en : zh;
    }
}
