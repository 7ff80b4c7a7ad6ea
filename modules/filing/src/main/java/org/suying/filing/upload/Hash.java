package org.suying.filing.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal digits. */
final class Hash {

    private static final int SHOWN = 8;

    private Hash() {}

    /** Enough of it to be recognised. The trail says no names of files: people name them after themselves. */
    static String shortened(String hash) {
        return hash.substring(0, SHOWN);
    }

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
