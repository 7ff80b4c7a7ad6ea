package org.suying.app.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
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

    /** The server's own process. */
    ProcessHandle server() {
        return processes().stream()
                .filter(process -> words(process).contains(WildFly.BASE))
                .findFirst()
                .orElseThrow();
    }

    /** The database's first process and those that it has begun. */
    List<ProcessHandle> databaseProcesses() {
        try (Stream<String> lines = Files.lines(data().resolve("db/postmaster.pid"))) {
            ProcessHandle first = ProcessHandle.of(
                            Long.parseLong(lines.findFirst().orElseThrow().strip()))
                    .orElseThrow();
            return Stream.concat(Stream.of(first), first.children()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database, as who may do everything in it, past all walls. */
    Connection administrator() throws SQLException {
        KeyFolder keys = KeyFolder.open(data().resolve("keys"));
        return new Database("127.0.0.1", database, "suying", "")
                .connect(new Login(EmbeddedPostgres.ADMINISTRATOR, keys.password(EmbeddedPostgres.ADMINISTRATOR)));
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

    /** What the server wrote, for who looks for the reason of a failure. */
    void keepLogs(String name) throws IOException {
        Path kept = Path.of(System.getProperty("suying.tests")).resolveSibling("server-log-" + name);
        DataFolder.delete(kept);
        Files.createDirectories(kept);
        try (Stream<Path> logs = Files.list(data().resolve("log"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                Files.copy(log, kept.resolve(log.getFileName()));
            }
        }
        Path database = data().resolve("db/server.log");
        if (Files.exists(database)) {
            Files.copy(database, kept.resolve("database.log"));
        }
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
