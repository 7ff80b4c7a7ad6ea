package org.suying.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The installed program, started by its own command on free ports, with a data folder of its own that goes with it. Its
 * clock begins on Monday, 2 March 2026, 9:00 in China. Limits by address are set so high that nobody meets them; they are
 * counted all the same.
 */
final class Program implements AutoCloseable {

    private static final String ADMINISTRATOR = "suying_admin";
    private static final String APPLICATION = "suying_app";
    private static final String WIDE =
            " -Dsuying.limits.file.at-once=100000000 -Dsuying.limits.look-up.at-once=100000000";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final Path data;
    private final List<Integer> ports;
    private Process launcher;
    private Duration toFirstPage;

    private Program(Path folder, List<Integer> ports, Process launcher, Duration toFirstPage) {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.ports = ports;
        this.launcher = launcher;
        this.toFirstPage = toFirstPage;
    }

    /** Comes back with the first page. */
    static Program start() {
        try {
            Path folder = Files.createTempDirectory("suying-bench-");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x--x"));
            return start(folder, freePorts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Program start(Path folder, List<Integer> ports) throws IOException {
        long begin = System.nanoTime();
        Process launcher = launch(folder, ports);
        return new Program(folder, ports, launcher, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Stops it as Ctrl-C does and starts it again with its data; comes back with the first page. */
    void restart() {
        stop();
        try {
            long begin = System.nanoTime();
            launcher = launch(folder, ports);
            toFirstPage = Duration.ofNanos(System.nanoTime() - begin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process launch(Path folder, List<Integer> ports) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("suying.home"), "bin", "suying").toString());
        command.environment().putAll(settings(folder.resolve("data"), ports));
        command.redirectErrorStream(true)
                .redirectOutput(folder.resolve("launcher.log").toFile());
        Process launcher = command.start();
        awaitPage(launcher, ports.get(0), folder);
        return launcher;
    }

    private static Map<String, String> settings(Path data, List<Integer> ports) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("SUYING_DATA", data.toString());
        settings.put("SUYING_HTTP_PORT", ports.get(0).toString());
        settings.put("SUYING_MANAGEMENT_PORT", ports.get(1).toString());
        settings.put("SUYING_DATABASE_PORT", ports.get(2).toString());
        settings.put("SUYING_CLOCK", "2026-03-02T09:00:00+08:00");
        settings.put("SUYING_SERVER_OPTIONS", System.getProperty("bench.options", "-Xms96m -Xmx384m") + WIDE);
        return settings;
    }

    private static List<Integer> freePorts() throws IOException {
        try (ServerSocket one = new ServerSocket(0);
                ServerSocket two = new ServerSocket(0);
                ServerSocket three = new ServerSocket(0)) {
            return List.of(one.getLocalPort(), two.getLocalPort(), three.getLocalPort());
        }
    }

    private static void awaitPage(Process launcher, int port, Path folder) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest first = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .build();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until && launcher.isAlive()) {
            try {
                if (client.send(first, BodyHandlers.ofString()).statusCode() == 200) {
                    return;
                }
                Thread.sleep(20);
            } catch (IOException e) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("no first page; see " + folder.resolve("launcher.log"));
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From the command to the first page, the last time. */
    Duration toFirstPage() {
        return toFirstPage;
    }

    Wire connect() {
        return new Wire(ports.get(0));
    }

    /** As the administrator of the database, whom no wall stops. */
    Connection database() throws SQLException {
        return database(ADMINISTRATOR);
    }

    /** As the program itself signs in. */
    Connection application() throws SQLException {
        return database(APPLICATION);
    }

    private Connection database(String role) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", password(role));
        // Text is what its column is.
        properties.setProperty("stringtype", "unspecified");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + ports.get(2) + "/suying", properties);
    }

    private String password(String role) {
        try {
            return Files.readString(keys().resolve(role + ".password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path keys() {
        return data.resolve("keys");
    }

    /** What the launcher, the server and the database keep in memory, shared pages counted once, in MiB. */
    Map<String, Double> resident() {
        Map<String, Double> resident = new LinkedHashMap<>();
        resident.put("launcher", mebibytes(Stream.of(launcher.toHandle())));
        resident.put("server", mebibytes(launcher.descendants()));
        resident.put("database", mebibytes(family(postmaster())));
        return resident;
    }

    /** What they have used of processors so far, in milliseconds: tells more than a clock where others are at work. */
    Map<String, Double> used() {
        Map<String, Double> used = new LinkedHashMap<>();
        used.put("server", milliseconds(launcher.descendants()));
        used.put("database", milliseconds(family(postmaster())));
        return used;
    }

    private static double milliseconds(Stream<ProcessHandle> processes) {
        return processes
                .mapToLong(process ->
                        process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
                .sum();
    }

    private ProcessHandle postmaster() {
        try (Stream<String> lines = Files.lines(data.resolve("db/postmaster.pid"))) {
            return ProcessHandle.of(
                            Long.parseLong(lines.findFirst().orElseThrow().strip()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ProcessHandle> family(ProcessHandle head) {
        return Stream.concat(Stream.of(head), head.descendants());
    }

    private static double mebibytes(Stream<ProcessHandle> processes) {
        return processes.mapToLong(process -> proportional(process.pid())).sum() / 1024.0;
    }

    /** Proportional set size in KiB; 0 for a process that has just gone. */
    private static long proportional(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    /** Runs another command of the installation beside the running program; its exit code. */
    int command(String argument) {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("suying.home"), "bin", "suying").toString(), argument);
        command.environment().putAll(settings(data, ports));
        command.redirectErrorStream(true)
                .redirectOutput(folder.resolve("command.log").toFile());
        try {
            return command.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void stop() {
        launcher.destroy();
        launcher.onExit().join();
    }

    /** Stops it as Ctrl-C does, and forgets its data. */
    @Override
    public void close() {
        stop();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
