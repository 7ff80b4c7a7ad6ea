package org.suying.people.signin;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Name and password as RFC 7617 sends them, in UTF-8. */
record BasicCredential(SignInName name, String password) {

    private static final String SCHEME = "Basic ";

    /** Empty if the header is not there; nobody's name if it says something else. */
    static Optional<BasicCredential> of(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        String text = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? decoded(header.substring(SCHEME.length()).strip())
                : "";
        int colon = text.indexOf(':');
        return Optional.of(
                colon < 0
                        ? new BasicCredential(SignInName.of(""), "")
                        : new BasicCredential(SignInName.of(text.substring(0, colon)), text.substring(colon + 1)));
    }

    private static String decoded(String base64) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(base64));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return "";
        }
    }

    @Override
    public String toString() {
        return "BasicCredential[" + name + "]";
    }
}
