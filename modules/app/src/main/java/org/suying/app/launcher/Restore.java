package org.suying.app.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * {@code --restore=file}: lays the database of a backup into a data folder that has the keys and no database, lets
 * PostgreSQL make it whole, and checks every trail, for which the keys must be those of the backup.
 */
final class Restore {

    private final Settings settings;

    Restore(Settings settings) {
        this.settings = settings;
    }

    /** Whether all trails hold. */
    boolean read(Path file) {
        if (!settings.embedded()) {
            throw new CannotStart(Text.of("backup.external", Setting.DATABASE_URL.key()));
        }
        if (!Files.isReadable(file)) {
            throw new CannotStart(Text.of("restore.no.file", file));
        }
        try (DataFolder folder = DataFolder.take(settings.data())) {
            check(folder);
            unpack(file, folder.databaseInTheMaking());
            Files.move(folder.databaseInTheMaking(), folder.database(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean holds = new TrailVerification(settings).run(null);
        Launcher.say(holds ? "restore.done" : "restore.doubtful", settings.data());
        return holds;
    }

    private void check(DataFolder folder) {
        List<String> faults = new ArrayList<>();
        if (Files.exists(folder.database())) {
            faults.add(Text.of("restore.in.the.way", folder.database()));
        }
        List<Path> missing = KeyFolder.missing(
                folder.keys(), List.of(EmbeddedPostgres.ADMINISTRATOR, Bootstrap.MIGRATOR, Bootstrap.APPLICATION));
        if (!missing.isEmpty()) {
            faults.add(Text.of("restore.no.keys", folder.keys(), missing));
        }
        if (!faults.isEmpty()) {
            throw new CannotStart(faults);
        }
    }

    private static void unpack(Path file, Path making) throws IOException {
        DataFolder.delete(making);
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.getEntry(Backup.FOLDER + Backup.LABEL) == null) {
                throw new CannotStart(Text.of("restore.no.backup", file));
            }
            folder(making);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                unpack(zip, entry, making);
            }
        } catch (ZipException e) {
            throw new CannotStart(Text.of("restore.no.backup", file));
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path making) throws IOException {
        Path target = making.resolve(entry.getName().substring(Backup.FOLDER.length()))
                .normalize();
        if (!entry.getName().startsWith(Backup.FOLDER) || !target.startsWith(making)) {
            throw new CannotStart(Text.of("restore.no.backup", zip.getName()));
        }
        if (entry.isDirectory()) {
            folder(target);
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, target);
        }
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
        EmbeddedPostgres.own(target);
    }

    private static void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        EmbeddedPostgres.own(folder);
    }
}
