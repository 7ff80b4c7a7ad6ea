package org.suying.app.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL that ships with the product; once, as long as the folder stays. */
final class PostgresBinaries {

    private static final String DONE = ".unpacked";

    private PostgresBinaries() {}

    /**
     * The folder with {@code bin/}, {@code lib/}, {@code share/}, readable by everybody. Programs that are there already
     * and are not ours are used as they are.
     */
    static Path unpack(Path folder) {
        try {
            if (!Files.exists(folder.resolve(DONE)) && Files.exists(folder.resolve("bin/initdb"))) {
                return folder;
            }
            String archive = archive();
            URL found = PostgresBinaries.class.getClassLoader().getResource(archive);
            if (found == null) {
                throw noneForThisMachine();
            }
            if (!version(folder).equals(version(found))) {
                replace(folder, found);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moved to its place when it is whole. */
    private static void replace(Path folder, URL archive) throws IOException {
        Path making = folder.resolveSibling(folder.getFileName() + ".new");
        DataFolder.delete(making);
        Files.createDirectories(making);
        try (InputStream in = archive.openStream()) {
            unpack(in, making);
        }
        Files.writeString(making.resolve(DONE), version(archive));
        if (Files.exists(folder.resolve(DONE))) {
            DataFolder.delete(folder);
        }
        Files.move(making, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Of what lies there; empty if nothing of ours does. */
    private static String version(Path folder) throws IOException {
        Path mark = folder.resolve(DONE);
        return Files.exists(mark) ? Files.readString(mark) : "";
    }

    /** The name of the archive's jar, wherever it lies, and of the archive in it. */
    private static String version(URL archive) {
        return archive.toString().replaceFirst(".*/([^/]+!/)", "$1");
    }

    private static String archive() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "postgres-linux-x86_64.txz";
            case "aarch64" -> "postgres-linux-arm_64.txz";
            default -> throw noneForThisMachine();
        };
    }

    private static CannotStart noneForThisMachine() {
        return new CannotStart(Text.of("no.postgres.here", System.getProperty("os.arch"), Setting.DATABASE_URL.key()));
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        Process tar = new ProcessBuilder("tar", "--extract", "--no-same-owner", "--directory=" + folder)
                .redirectErrorStream(true)
                .start();
        try (var out = tar.getOutputStream();
                var in = new XZInputStream(new BufferedInputStream(archive))) {
            in.transferTo(out);
        }
        String words = new String(tar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (tar.waitFor() != 0) {
                throw new IOException("tar: " + words);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart(Text.of("interrupted"));
        }
    }
}
