package org.suying.app.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL that ships with the product; once, as long as the folder stays. */
final class PostgresBinaries {

    private static final String DONE = ".unpacked";

    private PostgresBinaries() {}

    /** The folder with {@code bin/}, {@code lib/}, {@code share/}, readable by everybody. */
    static Path unpack(Path folder) {
        String archive = archive();
        String stamp = String.valueOf(PostgresBinaries.class.getClassLoader().getResource(archive));
        try (InputStream in = PostgresBinaries.class.getClassLoader().getResourceAsStream(archive)) {
            if (in == null) {
                throw noneForThisMachine();
            }
            Path mark = folder.resolve(DONE);
            if (!Files.exists(mark) || !Files.readString(mark).equals(stamp)) {
                DataFolder.delete(folder);
                Files.createDirectories(folder);
                unpack(in, folder);
                Files.writeString(mark, stamp);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
