package org.suying.complaint.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.suying.casework.CaseSummary;
import org.suying.filing.Attachment;
import org.suying.rest.Json;
import org.suying.tenancy.Keys;

/**
 * The proof that the complainant holds: a hash of all that was filed, signed by the installation. Whoever changes a
 * word of it afterwards cannot make the same receipt again.
 *
 * @param value 64 hexadecimal digits
 */
public record Receipt(String value) {

    private static final String USE = "receipt";

    /** @param files all of the case; those that were filed with the complaint count */
    public static Receipt of(CaseSummary summary, Complaint complaint, List<Attachment> files, Keys keys) {
        byte[] all = sha256(canonical(summary, complaint, files));
        return new Receipt(HexFormat.of().formatHex(keys.installationMac(USE, all)));
    }

    private static byte[] canonical(CaseSummary summary, Complaint complaint, List<Attachment> files) {
        Map<String, Object> all = new TreeMap<>();
        all.put("number", summary.number());
        all.put("receivedAt", summary.receivedAt().toString());
        all.put("subject", summary.subject());
        all.put("what", complaint.what());
        all.put("respondent", complaint.respondent());
        List<String> filed = files.stream()
                .filter(file -> file.use() == Attachment.Use.FILING)
                .map(file -> file.sha256() + " " + file.name())
                .toList();
        if (!filed.isEmpty()) { // without files it is as it was before there were any
            all.put("files", filed);
        }
        try {
            return Json.mapper()
                    .writer()
                    .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsString(all)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
