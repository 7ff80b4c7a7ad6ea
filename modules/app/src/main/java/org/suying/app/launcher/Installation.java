package org.suying.app.launcher;

import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one start has started. Closing it stops the server, then the database, and lets the data folder go. */
public final class Installation implements AutoCloseable {

    private final Settings settings;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private volatile boolean closed;
    private @Nullable WildFly server;

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
            close();
            throw e;
        }
    }

    private void rise() {
        DataFolder folder = keep(DataFolder.take(settings.data()));
        WildFly.stopOrphan(folder);
        EmbeddedPostgres.stopOrphan(settings, folder);
        Ports.requireFree(settings);
        if (settings.on(Setting.RESET)) {
            folder.reset();
        }
        boolean known = Files.exists(folder.database());
        KeyFolder keys = KeyFolder.open(folder.keys());
        if (known && keys.fresh()) {
            DataFolder.delete(folder.keys());
            throw new CannotStart(Text.of("keys.missing", folder.keys(), Setting.RESET.key()));
        }
        Database database = settings.embedded() ? embedded(folder, keys) : external(keys);
        Launcher.say("migrating");
        Login migrator = login(keys, Bootstrap.MIGRATOR);
        Migration.run(database, migrator, keys.bytes("context.key"));
        settings.clock().ifPresent(begin -> Clocks.begin(database, migrator, begin));
        Launcher.say("starting.server");
        WildFly wildfly = keep(WildFly.start(settings, folder, told(database, keys)));
        server = wildfly;
        wildfly.awaitReady();
        if (keys.fresh()) {
            Launcher.say("keys.made", keys.folder());
        }
    }

    private Database embedded(DataFolder folder, KeyFolder keys) {
        Launcher.say("starting.database");
        EmbeddedPostgres postgres = keep(EmbeddedPostgres.start(settings, folder, keys));
        Bootstrap bootstrap = new Bootstrap(keys, settings.text(Setting.DATABASE_NAME));
        bootstrap.make(postgres.database("postgres"), postgres.administrator());
        return postgres.database(settings.text(Setting.DATABASE_NAME));
    }

    private Database external(KeyFolder keys) {
        String url = settings.text(Setting.DATABASE_URL);
        Database server = Database.of(url);
        Login administrator = Database.login(url);
        Database database = server.named(settings.text(Setting.DATABASE_NAME));
        if (!administrator.role().isEmpty()) {
            new Bootstrap(keys, database.name()).make(server, administrator);
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
            close();
            throw new CannotStart(Text.of("interrupted"));
        }
        return part;
    }

    /** Comes back when the server has ended. */
    public void await() throws InterruptedException {
        WildFly wildfly = server;
        if (wildfly != null) {
            wildfly.await();
        }
    }

    /** Whether the server ends because it was told to. */
    boolean stopping() {
        return closed;
    }

    public String address() {
        return "http://localhost:" + settings.text(Setting.HTTP_PORT) + "/";
    }

    @Override
    public void close() {
        closed = true;
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
