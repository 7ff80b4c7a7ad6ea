package org.suying.app.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps the provisioned server as long as nothing that it is made from has changed: else removes it, so that the next
 * step of the build makes it anew. A server whose making was interrupted has no stamp and is removed too.
 */
public final class ServerStamp {

    private ServerStamp() {}

    /**
     * Removes a server that is out of date, or marks one that has just been made.
     *
     * @param arguments "before" or "after" the server is made, its folder, then the files and folders it is made from
     */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Path server = Path.of(arguments[1]);
        Path stamp = server.resolveSibling(server.getFileName() + ".stamp");
        String sources = hash(Stream.of(arguments).skip(2).map(Path::of).toList());
        if ("after".equals(arguments[0])) {
            share(server);
            Files.writeString(stamp, sources);
        } else if (!Files.exists(stamp) || !Files.readString(stamp).equals(sources)) {
            Files.deleteIfExists(stamp);
            delete(server);
        }
    }

    /** Its files of users, which name none, come readable by their owner alone; then nobody else could start the program. */
    private static void share(Path server) throws IOException {
        try (Stream<Path> files = Files.walk(server.resolve("standalone/configuration"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toFile().setReadable(true, false)) {
                    throw new IOException("cannot change who may read " + file);
                }
            }
        }
    }

    private static String hash(List<Path> sources) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path source : sources) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
