package org.suying.app.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The PostgreSQL of an installation without one of its own. It listens on this machine only. It never runs as root:
 * root hands its folder to an account without rights ({@code postgres} where there is one, else {@code nobody}).
 */
final class EmbeddedPostgres implements AutoCloseable {

    static final String ADMINISTRATOR = "suying_admin";

    private final Path binaries;
    private final Path data;
    private final Path making;
    private final Path log;
    private final List<String> lowered;
    private final KeyFolder keys;
    private final int port;

    private EmbeddedPostgres(Path binaries, DataFolder folder, KeyFolder keys, int port) {
        this.binaries = binaries;
        this.data = folder.database();
        this.making = folder.databaseInTheMaking();
        this.log = folder.database().resolve("server.log");
        this.lowered = Settings.isRoot() ? lowered() : List.of();
        this.keys = keys;
        this.port = port;
    }

    /** Comes back when it takes connections. */
    static EmbeddedPostgres start(Settings settings, DataFolder folder, KeyFolder keys) {
        Path binaries = PostgresBinaries.unpack(settings.binaries());
        EmbeddedPostgres postgres =
                new EmbeddedPostgres(binaries, folder, keys, settings.number(Setting.DATABASE_PORT));
        postgres.requireReachable();
        postgres.initialise();
        Room.prepare(postgres.data);
        postgres.run();
        return postgres;
    }

    Database database(String name) {
        return new Database("127.0.0.1", port, name, "");
    }

    Login administrator() {
        return new Login(ADMINISTRATOR, keys.password(ADMINISTRATOR));
    }

    /** A start that is killed here leaves no half database, only what the next one makes anew. */
    private void initialise() {
        if (Files.exists(data)) {
            return;
        }
        Path password = making.resolveSibling("initdb.password");
        try {
            DataFolder.delete(making);
            Files.createDirectories(making);
            Files.setPosixFilePermissions(making, PosixFilePermissions.fromString("rwx------"));
            KeyFolder.write(password, keys.password(ADMINISTRATOR).getBytes(StandardCharsets.US_ASCII));
            own(making);
            own(password);
            execute(
                    "initdb",
                    "--pgdata=" + making,
                    "--username=" + ADMINISTRATOR,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--locale-provider=icu",
                    "--icu-locale=und",
                    "--no-instructions");
            Files.move(making, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataFolder.delete(password);
        }
    }

    private void run() {
        execute(
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=90",
                "--silent",
                "--pgdata=" + data,
                "--log=" + log,
                "--options=-p " + port
                        + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=80"
                        + " -c shared_buffers=96MB -c jit=off -c timezone=UTC -c log_timezone=UTC"
                        + " -c log_parameter_max_length=0 -c log_parameter_max_length_on_error=0"
                        + " -c log_min_error_statement=panic -c log_error_verbosity=terse");
    }

    /** Sees to it that the disk is never full. */
    Room watch(int reserveMiB) {
        Room.Disk disk = () -> Files.getFileStore(data).getUsableSpace();
        return new Room(
                        data,
                        (long) reserveMiB << 20,
                        disk,
                        () -> execute("pg_ctl", "reload", "--silent", "--pgdata=" + data))
                .watch();
    }

    /** Done when the database has ended, by itself or by {@link #close}. */
    CompletableFuture<?> ended() {
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
            long pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return ProcessHandle.of(pid)
                    .<CompletableFuture<?>>map(ProcessHandle::onExit)
                    .orElseGet(() -> CompletableFuture.completedFuture(null));
        } catch (IOException e) {
            return CompletableFuture.completedFuture(null);
        }
    }

    Path log() {
        return log;
    }

    @Override
    public void close() {
        var result = Commands.run(
                Path.of("/"), command("pg_ctl", "stop", "--wait", "--mode=fast", "--silent", "--pgdata=" + data));
        if (result.status() != 0 && !ended().isDone()) {
            Launcher.say("database.not.stopped", result.output());
        }
    }

    private void execute(String program, String... arguments) {
        var result = Commands.run(Path.of("/"), command(program, arguments));
        if (result.status() != 0) {
            throw new CannotStart(Text.of("database.failed", program, result.output(), log, Setting.DATA.key()));
        }
    }

    /** In a session of its own: a Ctrl-C at the terminal reaches the launcher alone, which ends what it has begun. */
    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(lowered);
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** An account without rights must be able to walk to its data and to its programs. */
    private void requireReachable() {
        if (lowered.isEmpty()) {
            return;
        }
        for (Path wanted : List.of(
                binaries.resolve("bin").resolve("postgres"),
                data.toAbsolutePath().resolveSibling("."))) {
            List<String> command = new ArrayList<>(lowered);
            command.addAll(List.of("test", "-x", wanted.toString()));
            if (Commands.run(Path.of("/"), command).status() != 0) {
                throw new CannotStart(Text.of(
                        "data.not.reachable",
                        Setting.DATA.key(),
                        wanted.normalize(),
                        account().getName()));
            }
        }
    }

    private static List<String> lowered() {
        String account = account().getName();
        return List.of("setpriv", "--reuid=" + account, "--regid=" + group(account), "--clear-groups", "--");
    }

    private static String group(String account) {
        return Commands.run(Path.of("/"), List.of("id", "-g", account)).output();
    }

    /** Hands over what root has made to the account that PostgreSQL runs under. */
    static void own(Path path) throws IOException {
        if (Settings.isRoot()) {
            Files.setOwner(path, account());
        }
    }

    private static UserPrincipal account() {
        var accounts = Path.of("/").getFileSystem().getUserPrincipalLookupService();
        return Stream.of("postgres", "nobody")
                .flatMap(name -> find(accounts, name).stream())
                .findFirst()
                .orElseThrow(() -> new CannotStart(Text.of("no.account")));
    }

    private static Optional<UserPrincipal> find(UserPrincipalLookupService accounts, String name) {
        try {
            return Optional.of(accounts.lookupPrincipalByName(name));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
