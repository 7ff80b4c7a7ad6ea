package org.suying.ui.words;

import java.util.AbstractMap;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Words;

/** The words of one module in the reader's language: {@code #{words.complaint['file.title']}}. */
public final class Texts extends AbstractMap<String, String> {

    private final String bundle;
    private final Supplier<Locale> locale;

    Texts(String bundle, Supplier<Locale> locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** Never null: a key without words shows itself. */
    @Override
    public String get(@Nullable Object key) {
        return of(String.valueOf(key));
    }

    /** The words with their placeholders filled, as {@link java.text.MessageFormat} does it. */
    public String of(String key, Object... args) {
        return Words.of(bundle, key, locale.get(), args);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return true;
    }

    /** Nothing: the keys of a bundle are not for listing. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
