package org.suying.complaint.rules;

import java.util.Locale;
import org.suying.kernel.Words;
import org.suying.regime.Text;

/** The platform's own words, in both languages, where a regime has none. */
final class BundleText {

    private static final String BUNDLE = "org.suying.complaint.Messages";

    private BundleText() {}

    static Text of(String key) {
        return new Text(Words.of(BUNDLE, key, Locale.SIMPLIFIED_CHINESE), Words.of(BUNDLE, key, Locale.ENGLISH));
    }
}
