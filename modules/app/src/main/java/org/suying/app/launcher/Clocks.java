package org.suying.app.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Sets the program's clock before the server starts. Where no tenant is yet, nothing has happened, and it may begin in the
 * past; afterwards it is moved forward or left alone.
 */
final class Clocks {

    private Clocks() {}

    static void begin(Database database, Login migrator, Instant begin) {
        long ahead = Duration.between(Clock.systemUTC().instant(), begin).toMillis();
        try (Connection connection = database.connect(migrator);
                var statement = connection.createStatement();
                var update = connection.prepareStatement("update suying.clock set ahead_millis = ?"
                        + " where ahead_millis < ? or not exists (select from suying.tenant)")) {
            statement.execute("set role suying_owner");
            update.setLong(1, ahead);
            update.setLong(2, ahead);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new CannotStart(Text.of("migration.failed", e.getMessage()));
        }
    }
}
