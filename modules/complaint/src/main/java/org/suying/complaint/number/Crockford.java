package org.suying.complaint.number;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Crockford's base 32: no I, L, O or U; read in any case, with or without hyphens, I and L as 1, O as 0. */
final class Crockford {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Crockford() {}

    /** Random digits, five bits each, in groups of four. */
    static String draw(SecureRandom random, int digits) {
        return grouped(random.ints(digits, 0, DIGITS.length())
                .mapToObj(i -> String.valueOf(DIGITS.charAt(i)))
                .collect(Collectors.joining()));
    }

    /** In groups of four; empty for anything that is not that many digits. */
    static Optional<String> read(String typed, int digits) {
        if (typed.length() > 4 * digits) {
            return Optional.empty();
        }
        String bare = typed.replaceAll("[\\s\\u3000-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
        boolean sound = bare.length() == digits && bare.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
        return sound ? Optional.of(grouped(bare)) : Optional.empty();
    }

    private static String grouped(String digits) {
        return digits.replaceAll("(.{4})(?!$)", "$1-");
    }
}
