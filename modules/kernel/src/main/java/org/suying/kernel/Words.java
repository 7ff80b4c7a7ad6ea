package org.suying.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Texts from the modules' bundles: {@code Messages_zh.properties} and {@code Messages_en.properties}, the root one
 * empty. Any language but English reads Chinese. A key without words is a fault of ours and shown as {@code ???key???}.
 */
public final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    /** The two languages that there are: Chinese, unless English is asked for. */
    public static Locale language(Locale wished) {
        return Locale.ENGLISH.getLanguage().equals(wished.getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    public static String of(String bundle, String key, Locale locale, Object... args) {
        Locale language = language(locale);
        String pattern;
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            pattern = ResourceBundle.getBundle(
                            bundle, language, loader == null ? Words.class.getClassLoader() : loader, NO_FALLBACK)
                    .getString(key);
        } catch (MissingResourceException missing) {
            return "???" + key + "???";
        }
        return args.length == 0 ? pattern : new MessageFormat(pattern, language).format(args);
    }
}
