package org.suying.complaint.table;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How a file is called where it is saved (RFC 6266).
 *
 * @param name as people read it, in any script
 * @param plain for programs that know ASCII only; of letters, digits, dots and hyphens
 */
public record Attachment(String name, String plain) {

    /** The value of {@code Content-Disposition}. What no file system takes becomes a hyphen. */
    public String disposition() {
        String safe = name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "-");
        String encoded = URLEncoder.encode(safe, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
