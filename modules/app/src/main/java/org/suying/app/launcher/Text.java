package org.suying.app.launcher;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Words;

/** The launcher's words, in the language of the console. */
final class Text {

    private Text() {}

    static String of(String key, @Nullable Object... args) {
        Object[] words = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = String.valueOf(args[i]);
        }
        return Words.of("org.suying.app.launcher.Messages", key, Locale.getDefault(), words);
    }
}
