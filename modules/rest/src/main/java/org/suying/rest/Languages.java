package org.suying.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.suying.kernel.Words;

/** The language in which a request wants its answer: of Chinese and English the one wished for more, else Chinese. */
public final class Languages {

    private static final List<String> SPOKEN = List.of("zh", "en");

    private Languages() {}

    public static Locale of(HttpHeaders headers) {
        return of(headers.getAcceptableLanguages());
    }

    /** @param wished the most wished for first */
    static Locale of(List<Locale> wished) {
        return wished.stream()
                .map(Locale::getLanguage)
                .filter(SPOKEN::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .map(Words::language)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
