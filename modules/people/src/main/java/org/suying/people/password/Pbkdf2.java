package org.suying.people.password;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.suying.people.HashedPassword;

/**
 * PBKDF2 with HMAC-SHA-512. Rounds as OWASP asks for; a stored hash keeps the rounds that it was made with. The same
 * signs count however they were typed: composed (NFC) first.
 */
public final class Pbkdf2 {

    private static final String NAME = "pbkdf2-sha512";
    private static final int ROUNDS = 210_000;
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Fits no password; costs as much to try as a real one. */
    public static final HashedPassword NOBODYS = text(ROUNDS, new byte[SALT], new byte[HASH]);

    private Pbkdf2() {}

    public static HashedPassword hash(String password) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return text(ROUNDS, salt, derive(password, salt, ROUNDS));
    }

    /** @throws IllegalArgumentException if the hash is none of ours */
    public static boolean fits(String password, HashedPassword hashed) {
        String[] part = hashed.value().split("\\$", -1);
        if (part.length != 4 || !part[0].equals(NAME)) {
            throw new IllegalArgumentException("not a hash of ours");
        }
        byte[] derived = derive(password, Base64.getDecoder().decode(part[2]), Integer.parseInt(part[1]));
        return MessageDigest.isEqual(derived, Base64.getDecoder().decode(part[3]));
    }

    private static HashedPassword text(int rounds, byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder();
        return new HashedPassword(
                NAME + "$" + rounds + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
        PBEKeySpec key = new PBEKeySpec(composed.toCharArray(), salt, rounds, HASH * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2WithHmacSHA512", e);
        } finally {
            key.clearPassword();
        }
    }
}
