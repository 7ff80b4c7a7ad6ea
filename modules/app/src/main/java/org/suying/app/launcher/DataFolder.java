package org.suying.app.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything an installation keeps: {@code db/}, {@code keys/}, {@code server/}, {@code log/}.
 * One launcher at a time: it holds a lock that the system lets go when the launcher dies, however it dies.
 */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the folder, making it when it is not there. Refused if it is somebody else's or in use. */
    static DataFolder take(Path root) {
        try {
            if (!Files.exists(root)) {
                Files.createDirectories(root);
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-x--x"));
            }
            refuseOthers(root);
            Path file = root.resolve("launcher.lock");
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
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
            channel.write(java.nio.ByteBuffer.wrap(
                    Long.toString(ProcessHandle.current().pid()).getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
            return new DataFolder(root, channel, lock);
        } catch (IOException e) {
            throw new CannotStart(Text.of("data.not.writable", Setting.DATA.key(), root, e.toString()));
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

    Path server() {
        return root.resolve("server");
    }

    Path log() {
        return root.resolve("log");
    }

    /** Forgets everything but the folder itself and what was unpacked from the product. */
    void reset() {
        for (Path part : List.of(database(), keys(), server(), log(), root.resolve("sign-ins.json"))) {
            delete(part);
        }
    }

    static void delete(Path tree) {
        if (!Files.exists(tree, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
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
