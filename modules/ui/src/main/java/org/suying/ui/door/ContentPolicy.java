package org.suying.ui.door;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The content security policy. Pages for the public allow nothing inline. Staff pages carry PrimeFaces, which writes
 * scripts with a nonce and sizes into {@code style} attributes; style elements stay forbidden there, too.
 */
enum ContentPolicy {
    PUBLIC(""),
    STAFF(" style-src-attr 'unsafe-inline';");

    static final String HEADER = "Content-Security-Policy";

    /** What is no page of ours asks for a policy that lets it do nothing. */
    private static final String SANDBOX = "sandbox";

    private static final Pattern NONCE = Pattern.compile("'nonce-[A-Za-z0-9+/=_-]+'");

    private final String extra;

    ContentPolicy(String extra) {
        this.extra = extra;
    }

    static ContentPolicy of(String path) {
        return path.equals("/desk") || path.startsWith("/desk/") ? STAFF : PUBLIC;
    }

    /** @param offered the header that PrimeFaces would set, with its nonce; empty for none */
    String text(String offered) {
        if (offered.startsWith(SANDBOX)) {
            return SANDBOX + "; default-src 'none'; frame-ancestors 'none'";
        }
        Matcher nonce = NONCE.matcher(offered);
        String scripts = this == STAFF && nonce.find() ? "'self' " + nonce.group() : "'self'";
        return "default-src 'none'; script-src " + scripts + "; style-src 'self';" + extra
                + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'none'";
    }
}
