package org.suying.complaint.number;

import java.security.SecureRandom;
import java.util.Optional;

/** What the complainant shows together with the number: 16 random digits, 80 bits, known to nobody else (B-01). */
public record QueryCode(String value) {

    private static final int DIGITS = 16;

    public static QueryCode draw(SecureRandom random) {
        return new QueryCode(Crockford.draw(random, DIGITS));
    }

    /** Empty for anything that cannot be a code. */
    public static Optional<QueryCode> read(String typed) {
        return Crockford.read(typed, DIGITS).map(QueryCode::new);
    }

    @Override
    public String toString() {
        return "QueryCode";
    }
}
