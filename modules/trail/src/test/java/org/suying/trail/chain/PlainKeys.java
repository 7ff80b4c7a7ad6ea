package org.suying.trail.chain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.suying.tenancy.Keys;

/** Keyed hashes of one tenant of one installation, without storage. */
record PlainKeys(String installation, String tenant) implements Keys {

    @Override
    public byte[] mac(String use, byte[] data) {
        return hash(installation + "/" + tenant + "/" + use, data);
    }

    @Override
    public byte[] installationMac(String use, byte[] data) {
        return hash(installation + "/" + use, data);
    }

    private static byte[] hash(String key, byte[] data) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] seal(String place, byte[] plain) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] open(String place, byte[] sealed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] sealUnder(String secret, String place, byte[] plain) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] openUnder(String secret, String place, byte[] sealed) {
        throw new UnsupportedOperationException();
    }
}
