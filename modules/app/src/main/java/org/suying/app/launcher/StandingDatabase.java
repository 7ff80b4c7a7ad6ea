package org.suying.app.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An installation's database without its server: for commands, and for tests of what the database itself keeps. */
public final class StandingDatabase implements AutoCloseable {

    private final @Nullable DataFolder folder;
    private final KeyFolder keys;
    private final Settings settings;
    private final @Nullable EmbeddedPostgres embedded;

    private StandingDatabase(
            @Nullable DataFolder folder, KeyFolder keys, Settings settings, @Nullable EmbeddedPostgres embedded) {
        this.folder = folder;
        this.keys = keys;
        this.settings = settings;
        this.embedded = embedded;
    }

    /** Starts it, unless it is an external one, and makes roles and database if they are missing; migrates nothing. */
    public static StandingDatabase start(Settings settings) {
        DataFolder folder = DataFolder.take(settings.data());
        EmbeddedPostgres embedded = null;
        try {
            KeyFolder keys = KeyFolder.open(folder.keys());
            if (settings.embedded()) {
                Orphans.stop(folder);
                embedded = EmbeddedPostgres.start(settings, folder, keys);
            }
            StandingDatabase standing = new StandingDatabase(folder, keys, settings, embedded);
            standing.bootstrap();
            return standing;
        } catch (RuntimeException e) {
            if (embedded != null) {
                embedded.close();
            }
            folder.close();
            throw e;
        }
    }

    private void bootstrap() {
        if (!administrator().role().isEmpty()) {
            new Bootstrap(keys, settings.text(Setting.DATABASE_NAME)).make(named("postgres"), administrator());
        }
    }

    /** Another database on the same PostgreSQL, made if it is missing. Closing it stops nothing. */
    public StandingDatabase beside(String name) {
        StandingDatabase other = new StandingDatabase(null, keys, settings.with(Setting.DATABASE_NAME, name), embedded);
        other.bootstrap();
        return other;
    }

    /** Brings its schema to what this version needs. */
    public void migrate() {
        Migration.run(
                named(settings.text(Setting.DATABASE_NAME)),
                new Login(Bootstrap.MIGRATOR, keys.password(Bootstrap.MIGRATOR)),
                keys.bytes(KeyFolder.CONTEXT));
    }

    /** A connection as a login role; the role of the administrator makes one that may do everything. */
    public Connection connect(String role) throws SQLException {
        Login login = administrator();
        return named(settings.text(Setting.DATABASE_NAME))
                .connect(role.equals(login.role()) ? login : new Login(role, keys.password(role)));
    }

    public String administratorRole() {
        return administrator().role();
    }

    public Path keys() {
        return keys.folder();
    }

    private Login administrator() {
        return embedded == null ? settings.administrator() : embedded.administrator();
    }

    private Database named(String name) {
        return embedded == null
                ? Database.of(settings.text(Setting.DATABASE_URL)).named(name)
                : embedded.database(name);
    }

    @Override
    public void close() {
        if (folder != null) {
            if (embedded != null) {
                embedded.close();
            }
            folder.close();
        }
    }
}
