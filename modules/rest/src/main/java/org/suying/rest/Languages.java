package org.suying.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.suying.kernel.Words;

/** The language in which a request wants its answer: Chinese, unless English comes first. */
public final class Languages {

    private Languages() {}

    public static Locale of(HttpHeaders headers) {
        List<Locale> wished = headers.getAcceptableLanguages();
        return Words.language(
                wished.isEmpty() || wished.get(0).getLanguage().equals("*") ? Locale.CHINA : wished.get(0));
    }
}
