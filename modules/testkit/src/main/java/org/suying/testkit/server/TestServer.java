package org.suying.testkit.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suying.app.launcher.Installation;
import org.suying.app.launcher.Setting;
import org.suying.app.launcher.Settings;

/**
 * The installed program with the demonstration city, on free ports, with a data folder of its own that goes with it. Its
 * clock begins on Monday, 2 March 2026, 9:00 in China, whatever day it is. What comes from 127.0.0.1 is not limited, for
 * all tests do.
 */
public final class TestServer {

    /** When every run begins. */
    public static final String BEGIN = "2026-03-02T09:00:00+08:00";

    private static @Nullable TestServer running;

    private final Settings settings;
    private final Installation installation;

    private TestServer(Settings settings, Installation installation) {
        this.settings = settings;
        this.installation = installation;
    }

    static synchronized TestServer startOnce(Supplier<Path> war) {
        TestServer server = running;
        if (server == null) {
            Settings settings = settings(war.get());
            server = new TestServer(settings, Installation.start(settings));
            running = server;
        }
        return server;
    }

    /** The server of this run. @throws IllegalStateException if the test class forgot to ask Arquillian for it */
    public static synchronized TestServer running() {
        if (running == null) {
            throw new IllegalStateException("no server yet: annotate the class with @ArquillianTest");
        }
        return running;
    }

    static synchronized void stop() {
        if (running != null) {
            running.installation.close();
            running.keepLogs();
            running.forget();
            running = null;
        }
    }

    private static Settings settings(Path war) {
        List<Integer> ports = freePorts(3);
        return Settings.ofThisMachine()
                .with(Setting.WAR, war.toString())
                .with(Setting.DATA, data().toString())
                .with(Setting.CLOCK, BEGIN)
                .with(Setting.SERVER_OPTIONS, Setting.SERVER_OPTIONS.otherwise() + " -Dsuying.limits.exempt=127.0.0.1")
                .with(Setting.HTTP_PORT, ports.get(0).toString())
                .with(Setting.MANAGEMENT_PORT, ports.get(1).toString())
                .with(Setting.DATABASE_PORT, ports.get(2).toString());
    }

    private static Path data() {
        try {
            Path data = Files.createTempDirectory("suying-tests-");
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-x--x"));
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> freePorts(int count) {
        List<ServerSocket> sockets =
                Stream.generate(TestServer::open).limit(count).toList();
        List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
        for (ServerSocket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ports;
    }

    private static ServerSocket open() {
        try {
            return new ServerSocket(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return settings.number(Setting.HTTP_PORT);
    }

    public int managementPort() {
        return settings.number(Setting.MANAGEMENT_PORT);
    }

    public int databasePort() {
        return settings.number(Setting.DATABASE_PORT);
    }

    /** The data folder: keys, logs, sign-ins. */
    public Path folder() {
        return settings.data();
    }

    /** What the server wrote, for who looks for the reason of a failure. */
    private void keepLogs() {
        Path kept = Path.of(System.getProperty("suying.tests")).resolveSibling("server-log");
        try (Stream<Path> logs = Files.list(settings.data().resolve("log"))) {
            Files.createDirectories(kept);
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                Files.copy(log, kept.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forget() {
        try (Stream<Path> files = Files.walk(settings.data())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
