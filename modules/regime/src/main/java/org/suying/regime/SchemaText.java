package org.suying.regime;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A section's schema fragment, written in YAML in a file beside the section's class. */
public final class SchemaText {

    private SchemaText() {}

    /** @throws IllegalStateException if the file is missing or faulty: a fault of ours */
    public static ObjectNode beside(Class<?> type, String file) {
        try (InputStream in = type.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no schema " + file + " beside " + type.getName());
            }
            Document document = Document.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (!document.faults().isEmpty()) {
                throw new IllegalStateException(file + ": " + document.faults());
            }
            return document.tree();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
