package org.suying.app.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** What one start has started. Closing it stops the server, then the database, and lets the data folder go. */
public final class Installation implements AutoCloseable {

    private final Settings settings;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile boolean closed;
    private volatile @Nullable WildFly server;
    private volatile @Nullable EmbeddedPostgres postgres;

    Installation(Settings settings) {
        this.settings = settings;
    }

    /** Comes back when pages are served; when that cannot be, stops what it has started and says why. */
    public static Installation start(Settings settings) {
        Installation installation = new Installation(settings);
        installation.begin();
        return installation;
    }

    void begin() {
        try {
            rise();
        } catch (RuntimeException e) {
            stopAll();
            throw e;
        } finally {
            begun.countDown();
        }
    }

    private void rise() {
        DataFolder folder = check();
        if (settings.on(Setting.RESET)) {
            folder.reset();
        }
        KeyFolder keys = KeyFolder.open(folder.keys());
        Database database = settings.embedded() ? embedded(folder, keys) : external(keys);
        Launcher.say("migrating");
        Login migrator = login(keys, Bootstrap.MIGRATOR);
        Migration.run(database, migrator, keys.bytes(KeyFolder.CONTEXT));
        settings.clock().ifPresent(begin -> Clocks.begin(database, migrator, begin));
        Launcher.say("starting.server");
        WildFly wildfly = keep(WildFly.start(settings, folder, told(database, keys)));
        server = wildfly;
        wildfly.awaitReady();
        EmbeddedPostgres own = postgres;
        if (own != null) {
            keep(own.watch(settings.number(Setting.DATABASE_RESERVE)));
        }
        if (keys.fresh()) {
            Launcher.say("keys.made", keys.folder());
        }
    }

    /** Everything that could be wrong, before anything is made or started; all of it is said at once. */
    private DataFolder check() {
        List<String> faults = new ArrayList<>(settings.missingParts());
        DataFolder folder = null;
        try {
            folder = keep(DataFolder.take(settings.data()));
            Orphans.stop(folder);
            faults.addAll(missingKeys(folder));
        } catch (CannotStart e) {
            faults.addAll(e.reasons());
        }
        faults.addAll(Ports.faults(settings));
        if (!settings.embedded()) {
            faults.addAll(Bootstrap.faults(settings, settings.data().resolve("keys")));
        }
        if (folder == null || !faults.isEmpty()) {
            if (folder != null) {
                folder.giveBack();
            }
            throw new CannotStart(faults);
        }
        return folder;
    }

    private List<String> missingKeys(DataFolder folder) {
        if (settings.on(Setting.RESET) || !Files.exists(folder.database())) {
            return List.of();
        }
        List<Path> missing = KeyFolder.missing(folder.keys(), List.of(EmbeddedPostgres.ADMINISTRATOR));
        return missing.isEmpty()
                ? List.of()
                : List.of(Text.of("keys.missing", String.join(", ", names(missing)), Setting.RESET.key()));
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(Path::toString).toList();
    }

    private Database embedded(DataFolder folder, KeyFolder keys) {
        Launcher.say("starting.database");
        EmbeddedPostgres started = keep(EmbeddedPostgres.start(settings, folder, keys));
        postgres = started;
        Bootstrap bootstrap = new Bootstrap(keys, settings.text(Setting.DATABASE_NAME));
        bootstrap.make(started.database("postgres"), started.administrator());
        return started.database(settings.text(Setting.DATABASE_NAME));
    }

    private Database external(KeyFolder keys) {
        Database server = Database.of(settings.text(Setting.DATABASE_URL));
        Database database = server.named(settings.text(Setting.DATABASE_NAME));
        Bootstrap bootstrap = new Bootstrap(keys, database.name());
        if (!bootstrap.isMade(server)) {
            bootstrap.make(server, settings.administrator());
        }
        return database;
    }

    private static Login login(KeyFolder keys, String role) {
        return new Login(role, keys.password(role));
    }

    /** The application learns what it must from system properties of the server. */
    private Map<String, String> told(Database database, KeyFolder keys) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("suying.database.app.url", database.url());
        told.put("suying.database.app.password", keys.password(Bootstrap.APPLICATION));
        told.put("suying.keys", keys.folder().toString());
        told.put(Setting.TENANTS.key(), settings.tenants().toString());
        told.put(Setting.SIGNINS.key(), settings.signIns().toString());
        told.put(Setting.DEMO.key(), Boolean.toString(settings.demo()));
        for (Setting passed : new Setting[] {
            Setting.PRODUCTION, Setting.DATABASE_POOL, Setting.HTTP_MAX_POST_SIZE, Setting.HTTP_BEHIND_PROXY
        }) {
            told.put(passed.key(), settings.text(passed));
        }
        return told;
    }

    private synchronized <T extends AutoCloseable> T keep(T part) {
        running.push(part);
        if (closed) {
            throw new CannotStart(Text.of("interrupted"));
        }
        return part;
    }

    /** Comes back when the server or the database has ended; says which, if nobody asked for it. */
    public String await() {
        WildFly wildfly = server;
        EmbeddedPostgres database = postgres;
        if (wildfly == null) {
            throw new IllegalStateException("not begun");
        }
        CompletableFuture<?> serverEnded = wildfly.ended();
        CompletableFuture<?> databaseEnded = database == null ? new CompletableFuture<>() : database.ended();
        CompletableFuture.anyOf(serverEnded, databaseEnded).join();
        return serverEnded.isDone() || database == null
                ? Text.of("server.ended", wildfly.log())
                : Text.of("database.ended", database.log());
    }

    /** Whether it ends because it was told to. */
    boolean stopping() {
        return closed;
    }

    public String address() {
        String address = settings.text(Setting.HTTP_ADDRESS);
        boolean here = address.startsWith("127.") || address.equals("0.0.0.0");
        return "http://" + (here ? "localhost" : address) + ":" + settings.text(Setting.HTTP_PORT) + "/";
    }

    /** Stops what runs. A start that is under way is cut short where it waits for the server, and waited for. */
    @Override
    public void close() {
        closed = true;
        WildFly wildfly = server;
        if (wildfly != null) {
            wildfly.close();
        }
        try {
            begun.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stopAll();
    }

    private synchronized void stopAll() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                Launcher.say("not.stopped", e.toString());
            }
        }
    }
}
