package org.suying.app.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * The installation's secrets, each a file that only its owner may read (0600), made at the first start:
 * {@code context.key} and {@code master.key} of 32 bytes, and the passwords of the database's login roles.
 */
final class KeyFolder {

    static final String CONTEXT = "context.key";
    static final String MASTER = "master.key";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final boolean fresh;

    private KeyFolder(Path folder, boolean fresh) {
        this.folder = folder;
        this.fresh = fresh;
    }

    static KeyFolder open(Path folder) {
        boolean fresh = !Files.exists(folder.resolve(MASTER));
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            KeyFolder keys = new KeyFolder(folder, fresh);
            keys.bytes(CONTEXT);
            keys.bytes(MASTER);
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which of the files an installation that has begun cannot do without are not there. */
    static List<Path> missing(Path folder, List<String> roles) {
        Stream<String> names =
                Stream.concat(Stream.of(CONTEXT, MASTER), roles.stream().map(KeyFolder::passwordFile));
        return names.map(folder::resolve).filter(file -> !Files.exists(file)).toList();
    }

    private static String passwordFile(String role) {
        return role + ".password";
    }

    Path folder() {
        return folder;
    }

    /** Whether this start made them, so that somebody should be told to back them up. */
    boolean fresh() {
        return fresh;
    }

    /** 32 bytes, from the file or new. */
    byte[] bytes(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                write(file, random());
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String password(String role) {
        Path file = folder.resolve(passwordFile(role));
        try {
            if (!Files.exists(file)) {
                write(file, Base64.getUrlEncoder().withoutPadding().encode(random()));
            }
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written beside and moved, so that a file that is there is a whole one. */
    static void write(Path file, byte[] content) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(beside, content, StandardOpenOption.WRITE);
        Files.move(
                beside,
                file,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
