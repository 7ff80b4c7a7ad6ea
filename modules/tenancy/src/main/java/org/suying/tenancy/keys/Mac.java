package org.suying.tenancy.keys;

import java.security.GeneralSecurityException;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256. */
public final class Mac {

    private Mac() {}

    public static byte[] sha256(byte[] key, byte[] data) {
        try {
            var mac = javax.crypto.Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
