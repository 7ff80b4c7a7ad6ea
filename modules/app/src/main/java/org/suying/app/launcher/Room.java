package org.suying.app.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the embedded PostgreSQL from filling its disk. A database that cannot write its log any more ends, and then
 * nobody reads either. So while less than a reserve is free it only reads, and what would write is refused; with room
 * again it writes again. Switching needs no room itself: a file of its configuration is renamed.
 */
final class Room implements AutoCloseable {

    private static final String CONFIGURATION = "postgresql.conf";
    private static final String INCLUDED = "no-room.conf";
    private static final String LAID_ASIDE = INCLUDED + ".off";

    /** How much there is on the disk of a folder, in bytes. */
    interface Disk {
        long free() throws IOException;
    }

    private final Path database;
    private final long reserve;
    private final Disk disk;
    private final Runnable reload;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "suying-room");
        thread.setDaemon(true);
        return thread;
    });
    private boolean reading;

    Room(Path database, long reserve, Disk disk, Runnable reload) {
        this.database = database;
        this.reserve = reserve;
        this.disk = disk;
        this.reload = reload;
    }

    /** Before the database starts: it writes, whatever was when it ended. */
    static void prepare(Path database) {
        try {
            Path file = database.resolve(LAID_ASIDE);
            Files.writeString(file, "default_transaction_read_only = on\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
            Files.deleteIfExists(database.resolve(INCLUDED));
            Path configuration = database.resolve(CONFIGURATION);
            String line = "include_if_exists = '" + INCLUDED + "'";
            if (!Files.readString(configuration, StandardCharsets.UTF_8).contains(line)) {
                Files.writeString(configuration, "\n" + line + "\n", StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks again and again, until it is closed. */
    Room watch() {
        watch.scheduleWithFixedDelay(this::look, 0, 250, TimeUnit.MILLISECONDS);
        return this;
    }

    /** A quarter more than the reserve must be free before it writes again, so that it does not go to and fro. */
    void look() {
        try {
            long free = disk.free();
            if (!reading && free < reserve) {
                turn(LAID_ASIDE, INCLUDED);
                reading = true;
                Launcher.say("no.room", Setting.DATABASE_RESERVE.key(), reserve >> 20);
            } else if (reading && free >= reserve + reserve / 4) {
                turn(INCLUDED, LAID_ASIDE);
                reading = false;
                Launcher.say("room.again");
            }
        } catch (IOException | RuntimeException e) {
            Launcher.say("room.unknown", e.toString());
        }
    }

    private void turn(String from, String to) throws IOException {
        Files.move(database.resolve(from), database.resolve(to));
        reload.run();
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
