package org.suying.tenancy.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM. What it makes begins with its 12 random bytes and ends with the 16 bytes that prove it. */
final class Gcm {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Gcm() {}

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static byte[] seal(byte[] key, String boundTo, byte[] plain) {
        byte[] nonce = random(NONCE);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, boundTo).doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt", e);
        }
    }

    static byte[] open(byte[] key, String boundTo, byte[] sealed) {
        if (sealed.length < NONCE + TAG_BITS / 8) {
            throw new IllegalStateException("this is no sealed value");
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, boundTo).doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed value was changed, or moved from where it belongs", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String boundTo) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
