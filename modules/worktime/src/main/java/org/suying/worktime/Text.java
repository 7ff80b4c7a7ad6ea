package org.suying.worktime;

import java.util.Locale;
import org.suying.kernel.Words;

/** The module's own texts. */
final class Text {

    private static final String BUNDLE = "org.suying.worktime.Messages";

    private Text() {}

    static String of(String key, Locale locale, Object... args) {
        return Words.of(BUNDLE, key, locale, args);
    }
}
