package org.suying.trail.chain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Where a chain had come to at an instant, signed by the installation.
 *
 * @param hash of the place {@code seq}, 64 hexadecimal digits
 * @param signature 64 hexadecimal digits
 */
public record Head(long seq, String hash, Instant at, String signature) {

    static final String NONE = "0".repeat(64);

    public Head {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same claim under another signature. */
    public Head signed(String other) {
        return new Head(seq, hash, at, other);
    }
}
