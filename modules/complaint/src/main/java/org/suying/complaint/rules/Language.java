package org.suying.complaint.rules;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.suying.kernel.Words;

/** In which language a REST answer speaks: Chinese, unless English is asked for first. */
public final class Language {

    private Language() {}

    public static Locale of(HttpHeaders headers) {
        List<Locale> wished = headers.getAcceptableLanguages();
        return Words.language(wished.isEmpty() ? Locale.SIMPLIFIED_CHINESE : wished.get(0));
    }
}
