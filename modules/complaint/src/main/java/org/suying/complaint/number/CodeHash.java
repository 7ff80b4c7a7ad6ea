package org.suying.complaint.number;

import java.nio.charset.StandardCharsets;
import org.suying.tenancy.Keys;

/** What is stored of a query code: a keyed hash that belongs to one number. */
public final class CodeHash {

    private CodeHash() {}

    public static byte[] of(String number, String code, Keys keys) {
        return keys.installationMac("query-code", (number + ":" + code).getBytes(StandardCharsets.UTF_8));
    }
}
