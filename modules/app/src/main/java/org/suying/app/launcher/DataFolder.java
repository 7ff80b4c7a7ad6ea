package org.suying.app.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything an installation keeps: {@code db/}, {@code keys/}, {@code server/}, {@code log/}.
 * One launcher at a time: it holds a lock that the system lets go when the launcher dies, however it dies.
 */
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "launcher.lock";

    private final Path root;
    private final Deque<Path> made;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path root, Deque<Path> made, FileChannel channel, FileLock lock) {
        this.root = root;
        this.made = made;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the folder, making it when it is not there. Refused if it is somebody else's, in use, or holds other things. */
    static DataFolder take(Path root) {
        Deque<Path> made = new ArrayDeque<>();
        try {
            make(root, made);
            refuseOthers(root);
            DataFolder folder = lock(root.toRealPath(), made);
            made = new ArrayDeque<>();
            return folder;
        } catch (IOException e) {
            throw new CannotStart(Text.of("data.not.writable", Setting.DATA.key(), root, e.toString()));
        } finally {
            unmake(made);
        }
    }

    private static void make(Path root, Deque<Path> made) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path path = root; path != null && !Files.exists(path); path = path.getParent()) {
            missing.add(0, path);
        }
        for (Path path : missing) {
            Files.createDirectory(path);
            made.push(path);
        }
        if (!missing.isEmpty()) {
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-x--x"));
        }
    }

    private static void unmake(Deque<Path> made) {
        try {
            while (!made.isEmpty()) {
                Files.deleteIfExists(made.pop());
            }
        } catch (DirectoryNotEmptyException e) {
            made.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseOthers(Path root) throws IOException {
        String owner = Files.getOwner(root).getName();
        String me = System.getProperty("user.name");
        if (!owner.equals(me)) {
            throw new CannotStart(Text.of("data.of.another", Setting.DATA.key(), root, owner, me));
        }
        if (!Files.isDirectory(root) || !Files.isWritable(root)) {
            throw new CannotStart(Text.of("data.not.writable", Setting.DATA.key(), root, ""));
        }
        if (!Files.exists(root.resolve(LOCK)) && holdsOtherThings(root)) {
            throw new CannotStart(Text.of("data.not.ours", Setting.DATA.key(), root));
        }
    }

    /** A file system of its own has a {@code lost+found}; keys are brought before the first start on a new machine. */
    private static boolean holdsOtherThings(Path root) throws IOException {
        try (var entries = Files.list(root)) {
            return entries.anyMatch(
                    entry -> !entry.endsWith("lost+found") && !Files.exists(entry.resolve(KeyFolder.MASTER)));
        }
    }

    private static DataFolder lock(Path root, Deque<Path> made) throws IOException {
        Path file = root.resolve(LOCK);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new CannotStart(Text.of(
                    "data.in.use",
                    Setting.DATA.key(),
                    root,
                    Files.readString(file).strip()));
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return new DataFolder(root, made, channel, lock);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path keys() {
        return root.resolve("keys");
    }

    Path database() {
        return root.resolve("db");
    }

    /** Where a new database is made; it is moved to its place when it is whole. */
    Path databaseInTheMaking() {
        return root.resolve("db.new");
    }

    Path server() {
        return root.resolve("server");
    }

    Path log() {
        return root.resolve("log");
    }

    /** Forgets everything but the folder itself and what was unpacked from the product. */
    void reset() {
        for (Path part :
                List.of(database(), databaseInTheMaking(), keys(), server(), log(), root.resolve("sign-ins.json"))) {
            delete(part);
        }
    }

    static void delete(Path tree) {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing was kept in it: it goes again, if this start has made it. */
    void giveBack() {
        if (!made.isEmpty()) {
            delete(root.resolve(LOCK));
            unmake(made);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
