package org.suying.testkit;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** Files as a browser sends them, {@code Files.none().and("a.txt", bytes).to(somebody, path)}: one a part. */
public final class Files {

    private static final String BOUNDARY = "----a-boundary-of-the-tests";

    private final byte[] parts;

    private Files(byte[] parts) {
        this.parts = parts;
    }

    public static Files none() {
        return new Files(new byte[0]);
    }

    public static Files of(String name, byte[] content) {
        return none().and(name, content);
    }

    /** One more. What the sender says of its type is always the same, and nobody asks. */
    public Files and(String name, byte[] content) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(parts);
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: image/jpeg\r\n\r\n";
        all.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(content);
        all.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return new Files(all.toByteArray());
    }

    public Answer to(Rest sender, String path) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(parts);
        all.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return sender.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .send("POST", path, BodyPublishers.ofByteArray(all.toByteArray()));
    }
}
