package org.suying.app.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file system in memory that is small enough to be filled. Mounting one needs root, as which the builds run; whoever
 * builds as somebody else does without.
 */
record SmallDisk(Path folder) implements AutoCloseable {

    private static final int PIECE = 1 << 20;

    static boolean isPossible() {
        return Settings.isRoot();
    }

    /** @throws IOException also where the system does not let root do it, as in some containers */
    static SmallDisk mount(Path folder, int mebibytes) throws IOException {
        Files.createDirectories(folder);
        Commands.Result mounted = Commands.run(
                Path.of("/"),
                List.of("mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m,mode=755", "tmpfs", folder.toString()));
        if (mounted.status() != 0) {
            throw new IOException(mounted.output());
        }
        return new SmallDisk(folder);
    }

    long free() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /** Leaves so many bytes free; none leaves really none. */
    void fill(long left) throws IOException {
        try (OutputStream filler = Files.newOutputStream(filler())) {
            for (long free = free(); free > left; free = free()) {
                filler.write(new byte[(int) Math.min(PIECE, free - left)]);
            }
        }
    }

    void makeRoom() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    @Override
    public void close() {
        Commands.run(Path.of("/"), List.of("umount", "--lazy", folder.toString()));
    }
}
