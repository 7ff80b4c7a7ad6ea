package org.suying.app.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * {@code --backup=file}: a whole copy of the embedded database in one file, beside a running program or while it is down.
 * It is PostgreSQL's own way: the files as they are while it works, and the part of its log that makes them whole. The
 * keys are not in it; they are kept apart.
 */
final class Backup {

    static final String FOLDER = "db/";
    static final String LABEL = "backup_label";

    private static final String LOG = "pg_wal";
    private static final String SLOT = "suying_backup";

    /** What PostgreSQL makes anew at its start, or what belongs to the process that runs. */
    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "server.log", "no-room.conf", LABEL, "tablespace_map");

    /** Folders that are wanted without what is in them. */
    private static final Set<String> EMPTIED = Set.of(
            LOG, "pg_dynshmem", "pg_notify", "pg_replslot", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans");

    private final Settings settings;
    private final Path database;

    Backup(Settings settings) {
        this.settings = settings;
        this.database = settings.data().resolve("db");
    }

    /** Comes back when the file is whole; a file of that name is there or is not, never a half one. */
    void write(Path file) {
        if (!settings.embedded()) {
            throw new CannotStart(Text.of("backup.external", Setting.DATABASE_URL.key()));
        }
        if (Files.exists(file)) {
            throw new CannotStart(Text.of("backup.in.the.way", file));
        }
        if (!Files.exists(database)) {
            throw new CannotStart(Text.of("backup.nothing", Setting.DATA.key(), settings.data()));
        }
        try (RunningDatabase running = RunningDatabase.of(settings)) {
            write(running.connection(), file);
            Launcher.say("backup.written", file, settings.data().resolve("keys"));
        } catch (SQLException e) {
            throw new CannotStart(Text.of("backup.failed", e.getMessage()));
        }
    }

    private void write(Connection connection, Path file) throws SQLException {
        Path making = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(making);
            Files.createFile(
                    making, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (OutputStream out = Files.newOutputStream(making);
                    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
                    Statement statement = connection.createStatement()) {
                statement.execute("select pg_create_physical_replication_slot('" + SLOT + "', true, true)");
                statement.execute("select pg_backup_start('suying', true)");
                files(zip);
                label(zip, statement);
                log(zip);
            }
            Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataFolder.delete(making);
        }
    }

    private void files(ZipOutputStream zip) throws IOException {
        for (Path path : all(database)) {
            String name = database.relativize(path).toString();
            String first = name.contains("/") ? name.substring(0, name.indexOf('/')) : name;
            boolean inside = !first.equals(name) && EMPTIED.contains(first) && !name.equals(LOG + "/archive_status");
            if (!name.isEmpty() && !inside && !LEFT_OUT.contains(name) && !name.contains("pgsql_tmp")) {
                add(zip, name, path);
            }
        }
    }

    /** The temporary slot keeps the log from being cleared away before it is copied. */
    private void log(ZipOutputStream zip) throws IOException {
        for (Path path : all(database.resolve(LOG))) {
            if (path.getFileName().toString().matches("[0-9A-F]{24}")) {
                add(zip, database.relativize(path).toString(), path);
            }
        }
    }

    private static void label(ZipOutputStream zip, Statement statement) throws SQLException, IOException {
        try (ResultSet row = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
            row.next();
            zip.putNextEntry(new ZipEntry(FOLDER + LABEL));
            zip.write(row.getString(1).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private static void add(ZipOutputStream zip, String name, Path path) throws IOException {
        if (Files.isDirectory(path)) {
            zip.putNextEntry(new ZipEntry(FOLDER + name + "/"));
            zip.closeEntry();
            return;
        }
        try (var in = Files.newInputStream(path)) {
            zip.putNextEntry(new ZipEntry(FOLDER + name));
            in.transferTo(zip);
            zip.closeEntry();
        } catch (NoSuchFileException e) {
            // Dropped meanwhile; the log knows.
            return;
        }
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
