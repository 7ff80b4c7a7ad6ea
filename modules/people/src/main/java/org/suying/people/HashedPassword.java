package org.suying.people;

/**
 * A password as it is kept.
 *
 * @param value {@code pbkdf2-sha512$rounds$salt$hash}, salt and hash in Base64
 */
public record HashedPassword(String value) {

    /** Names this password among all that were ever given, without telling it: its salt. */
    public String mark() {
        return value.split("\\$", -1)[2];
    }

    @Override
    public String toString() {
        return "HashedPassword";
    }
}
