package org.suying.people.signin;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Under which name somebody signs in: {@code login@tenant}. Full-width signs and capitals are taken for what they mean.
 *
 * @param login empty, as the tenant, if what was typed is no such name: then nobody has it
 */
record SignInName(String login, String tenant) {

    static SignInName of(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        int at = plain.lastIndexOf('@');
        return at < 1 || at == plain.length() - 1 || plain.length() > 100 || plain.indexOf(0) >= 0
                ? new SignInName("", "")
                : new SignInName(plain.substring(0, at), plain.substring(at + 1));
    }

    @Override
    public String toString() {
        return login + "@" + tenant;
    }
}
