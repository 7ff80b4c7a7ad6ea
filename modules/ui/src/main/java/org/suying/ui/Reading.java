package org.suying.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.suying.kernel.Words;

/**
 * How somebody reads: language and size of type. Both are remembered in cookies that the reader's switches set; without
 * a cookie the language is the browser's, Chinese unless English is asked for first. In pages: {@code #{reading}}.
 */
@Named("reading")
@RequestScoped
public class Reading {

    public static final String LANGUAGE = "sy-lang";
    public static final String LARGE = "sy-large";
    public static final String KEYS = "sy-keys";

    private HttpServletRequest request;

    @Inject
    public Reading(HttpServletRequest request) {
        this.request = request;
    }

    @SuppressWarnings("NullAway.Init")
    protected Reading() {}

    public Locale locale() {
        return cookie(LANGUAGE)
                .map(Locale::forLanguageTag)
                .map(Words::language)
                .orElseGet(() -> Words.language(
                        request.getHeader("Accept-Language") == null ? Locale.ROOT : request.getLocale()));
    }

    public boolean isEnglish() {
        return Locale.ENGLISH.equals(locale());
    }

    /** For the {@code lang} attribute of a page. */
    public String tag() {
        return isEnglish() ? "en" : "zh-CN";
    }

    public boolean isLarge() {
        return cookie(LARGE).filter("1"::equals).isPresent();
    }

    /** Whether single keys do something; whoever speaks to the machine turns them off. */
    public boolean isKeys() {
        return cookie(KEYS).filter("0"::equals).isEmpty();
    }

    /** For the {@code class} attribute of the root element. */
    public String rootClass() {
        return isLarge() ? "sy-large" : "sy";
    }

    private Optional<String> cookie(String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
