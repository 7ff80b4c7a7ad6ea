package org.suying.trail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Words;

/**
 * What an event is called when it is shown: in the tenant's own words (the text of an action in its rule book), or in
 * the program's words, which stand in a bundle of the module that wrote the event.
 *
 * @param bundle the base name of the bundle; null for the tenant's own words
 * @param text the tenant's words, or the key in the bundle
 * @param args what the bundle's words speak of, in the order of its placeholders
 */
public record Title(@Nullable String bundle, String text, List<String> args) {

    public Title {
        args = List.copyOf(args);
    }

    /** The tenant's own words, the same in every language. */
    public static Title text(String words) {
        return new Title(null, words, List.of());
    }

    /** The words under {@code key} in {@code Messages} of the package of {@code beside}. */
    public static Title key(Class<?> beside, String key, String... args) {
        return new Title(beside.getPackageName() + ".Messages", key, List.of(args));
    }

    public String in(Locale locale) {
        return bundle == null ? text : Words.of(bundle, text, locale, args.toArray());
    }
}
