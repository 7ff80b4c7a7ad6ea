package org.suying.app.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The embedded database under its administrator: that of a program that runs, or, while it is down, one that is started
 * for a command and stopped again.
 */
record RunningDatabase(Connection connection, @Nullable StandingDatabase own) implements AutoCloseable {

    static RunningDatabase of(Settings settings) throws SQLException {
        KeyFolder keys = KeyFolder.open(settings.data().resolve("keys"));
        Database server = new Database("127.0.0.1", settings.number(Setting.DATABASE_PORT), "postgres", "");
        Login login = new Login(EmbeddedPostgres.ADMINISTRATOR, keys.password(EmbeddedPostgres.ADMINISTRATOR));
        try {
            return new RunningDatabase(server.connect(login), null);
        } catch (SQLException e) {
            StandingDatabase own = StandingDatabase.start(settings);
            return new RunningDatabase(own.connect(EmbeddedPostgres.ADMINISTRATOR), own);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        if (own != null) {
            own.close();
        }
    }
}
