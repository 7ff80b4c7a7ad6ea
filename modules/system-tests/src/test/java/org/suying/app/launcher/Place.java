package org.suying.app.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where an installation is tried: a data folder that is not there yet, and three ports that nobody has. Closing it ends
 * whatever still works on the folder, and removes it.
 */
record Place(Path above, int http, int management, int database) implements AutoCloseable {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    /** PostgreSQL's own account must be able to walk through the folder above. */
    static Place free() throws IOException {
        Path above = Files.createTempDirectory("suying-launcher-");
        Files.setPosixFilePermissions(above, PosixFilePermissions.fromString("rwxr-x--x"));
        try (ServerSocket http = new ServerSocket(0, 1, HERE);
                ServerSocket management = new ServerSocket(0, 1, HERE);
                ServerSocket database = new ServerSocket(0, 1, HERE)) {
            return new Place(above, http.getLocalPort(), management.getLocalPort(), database.getLocalPort());
        }
    }

    Path data() {
        return above.resolve("data");
    }

    /** The same data, but ports that others may have. */
    Place with(int otherHttp, int otherManagement, int otherDatabase) {
        return new Place(above, otherHttp, otherManagement, otherDatabase);
    }

    Map<String, String> settings() {
        return Map.of(
                "SUYING_DATA", data().toString(),
                "SUYING_HTTP_PORT", Integer.toString(http),
                "SUYING_MANAGEMENT_PORT", Integer.toString(management),
                "SUYING_DATABASE_PORT", Integer.toString(database));
    }

    /** Which of the three somebody listens on. */
    List<Integer> heard() {
        return Stream.of(http, management, database).filter(Place::listens).toList();
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(HERE, port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Who has the folder among its words: the server, the database's first process, what makes the database. */
    List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> words(process).contains(above.toString()))
                .toList();
    }

    private static String words(ProcessHandle process) {
        try {
            Path words = Path.of("/proc", Long.toString(process.pid()), "cmdline");
            return new String(Files.readAllBytes(words), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** Each file of the key folder with what it holds. */
    Map<String, String> keys() throws IOException {
        Map<String, String> keys = new TreeMap<>();
        try (Stream<Path> files = Files.list(data().resolve("keys"))) {
            for (Path file : files.toList()) {
                keys.put(file.getFileName().toString(), Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
            }
        }
        return keys;
    }

    @Override
    public void close() {
        for (ProcessHandle left : processes()) {
            left.destroyForcibly();
            left.onExit().join();
        }
        DataFolder.delete(above);
    }
}
