package org.suying.complaint.number;

import java.security.SecureRandom;
import java.util.Optional;

/** The number under which everybody speaks of a complaint: 12 random digits, the same nowhere twice (B-01). */
public record PublicNumber(String value) {

    private static final int DIGITS = 12;

    public static PublicNumber draw(SecureRandom random) {
        return new PublicNumber(Crockford.draw(random, DIGITS));
    }

    /** Empty for anything that cannot be a number. */
    public static Optional<PublicNumber> read(String typed) {
        return Crockford.read(typed, DIGITS).map(PublicNumber::new);
    }
}
