package org.suying.app.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A hash over all change logs, kept in the database as the comment on its schema {@code migration}. Where it is the same,
 * there is nothing to migrate, and Liquibase, which takes seconds to find that out, is not asked.
 */
final class SchemaStamp {

    private static final Pattern REFERENCE = Pattern.compile("file=\"([^\"]+)\"");

    private final String value;

    private SchemaStamp(String value) {
        this.value = value;
    }

    /** Of a change log and everything that it includes or loads. */
    static SchemaStamp of(String changes, ClassLoader loader) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(changes, loader, digest, new LinkedHashSet<>());
            return new SchemaStamp(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void add(String name, ClassLoader loader, MessageDigest digest, Set<String> seen) {
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null || !seen.add(name)) {
                return;
            }
            byte[] content = in.readAllBytes();
            digest.update((name + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
            if (name.endsWith(".xml")) {
                REFERENCE
                        .matcher(new String(content, StandardCharsets.UTF_8))
                        .results()
                        .forEach(reference -> add(reference.group(1), loader, digest, seen));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this database was brought to exactly these change logs. */
    boolean isOn(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                        "select obj_description(oid, 'pg_namespace') from pg_namespace where nspname = 'migration'");
                var row = query.executeQuery()) {
            return row.next() && value.equals(row.getString(1));
        }
    }

    /** After they have all been run, and not before. */
    void put(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("comment on schema migration is '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
