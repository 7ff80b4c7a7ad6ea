package org.suying.trail.verification;

import java.util.Locale;
import org.suying.kernel.Words;
import org.suying.trail.Verification.Bad;

/** What was found, in words. */
final class Damages {

    static final String BUNDLE = "org.suying.trail.Messages";

    private Damages() {}

    static String words(Bad bad, Locale locale) {
        return Words.of(BUNDLE, "damage." + bad.damage(), locale, Long.toString(bad.seq()));
    }
}
