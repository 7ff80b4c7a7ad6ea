package org.suying.app.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The server process. Its folder is only read; what it writes lies in the data folder. It runs in a session of its own,
 * so that a Ctrl-C at the terminal reaches the launcher alone.
 */
final class WildFly implements AutoCloseable {

    /** What tells the server of one data folder from all others. */
    static final String BASE = "-Djboss.server.base.dir=";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STOPPING = Duration.ofSeconds(60);
    private static final List<String> OPEN = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    private final Settings settings;
    private final DataFolder folder;
    private final Process process;

    private WildFly(Settings settings, DataFolder folder, Process process) {
        this.settings = settings;
        this.folder = folder;
        this.process = process;
    }

    /**
     * @param properties what the application is told
     */
    static WildFly start(Settings settings, DataFolder folder, Map<String, String> properties) {
        try {
            layOut(settings, folder);
            Path file = folder.server().resolve("server.properties");
            KeyFolder.write(file, written(properties));
            Process process = new ProcessBuilder(command(settings, folder, file))
                    .directory(folder.server().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(console(folder).toFile())
                    .start();
            return new WildFly(settings, folder, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path console(DataFolder folder) {
        return folder.log().resolve("console.log");
    }

    private static void layOut(Settings settings, DataFolder folder) throws IOException {
        Path installed = settings.server().resolve("standalone");
        for (String part : List.of("configuration", "deployments", "tmp")) {
            DataFolder.delete(folder.server().resolve(part));
        }
        for (String part : List.of("configuration", "deployments", "data", "tmp")) {
            Files.createDirectories(folder.server().resolve(part));
        }
        Files.createDirectories(folder.log());
        Files.setPosixFilePermissions(folder.log(), PosixFilePermissions.fromString("rwxr-x---"));
        copy(installed.resolve("configuration"), folder.server().resolve("configuration"));
        Files.copy(
                settings.war(), folder.server().resolve("deployments/ROOT.war"), StandardCopyOption.REPLACE_EXISTING);
        Files.createFile(folder.server().resolve("deployments/ROOT.war.dodeploy"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Path parent = target.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Passwords go by a file that only the owner reads, not by the command line that everybody sees. */
    private static byte[] written(Map<String, String> properties) throws IOException {
        Properties lines = new Properties();
        lines.putAll(properties);
        var out = new java.io.StringWriter();
        lines.store(out, null);
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<String> command(Settings settings, DataFolder folder, Path properties) {
        List<String> command = new ArrayList<>();
        command.add("setsid");
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-D[Suying]");
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // Longer text of a form with files is read from a file by the kilobyte, and Chinese characters break in
                // between.
                "-Dio.undertow.multipart.minsize=4194304",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000",
                "-Duser.language=zh",
                "-Duser.country=CN",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8"));
        command.addAll(Stream.of(settings.text(Setting.SERVER_OPTIONS).split("\\s+"))
                .filter(option -> !option.isEmpty())
                .toList());
        command.addAll(OPEN);
        Path home = settings.server();
        command.addAll(List.of(
                "-Dorg.jboss.boot.log.file=" + folder.log().resolve("server.log"),
                "-Dlogging.configuration="
                        + folder.server()
                                .resolve("configuration/logging.properties")
                                .toUri(),
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + home,
                BASE + folder.server(),
                "-Djboss.server.log.dir=" + folder.log(),
                "--read-only-server-config=standalone.xml",
                "-P=" + properties.toUri(),
                "-Djboss.node.name=" + settings.node(),
                "-Djboss.tx.node.id=" + settings.node(),
                "-Djboss.bind.address=" + settings.text(Setting.HTTP_ADDRESS),
                "-Djboss.http.port=" + settings.text(Setting.HTTP_PORT),
                "-Djboss.management.http.port=" + settings.text(Setting.MANAGEMENT_PORT)));
        return command;
    }

    /** Comes back when the application is ready. Refused, with the server's own words, when it will not be. */
    void awaitReady() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            if (!process.isAlive()) {
                throw new CannotStart(
                        Text.of("server.died", process.exitValue(), Failure.lastWords(console(folder)), folder.log()));
            }
            Path failed = folder.server().resolve("deployments/ROOT.war.failed");
            if (Files.exists(failed)) {
                throw new CannotStart(Text.of("server.refuses", Failure.in(failed), folder.log()));
            }
            if (Files.exists(folder.server().resolve("deployments/ROOT.war.deployed")) && healthy()) {
                return;
            }
            pause();
        }
        throw new CannotStart(Text.of("server.slow", PATIENCE.toSeconds(), folder.log()));
    }

    private boolean healthy() {
        try {
            var ready = (HttpURLConnection)
                    new URL("http://127.0.0.1:" + settings.text(Setting.MANAGEMENT_PORT) + "/health/ready")
                            .openConnection();
            ready.setConnectTimeout(5000);
            ready.setReadTimeout(5000);
            return ready.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart(Text.of("interrupted"));
        }
    }

    /** Done when the server has ended, by itself or by {@link #close}. */
    CompletableFuture<?> ended() {
        return process.onExit();
    }

    Path log() {
        return folder.log();
    }

    /** SIGTERM: the server stops taking requests, lets the running ones end, and goes. */
    @Override
    public void close() {
        Commands.end(process.toHandle(), STOPPING);
    }
}
