package org.suying.app.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.NotFound;
import org.suying.trail.TrailCommand;

/**
 * {@code --verify-trail [tenant]}: checks the trails, beside a running program or while it is down; then the database is
 * started for it and stopped again.
 */
final class TrailVerification {

    private final Settings settings;

    TrailVerification(Settings settings) {
        this.settings = settings;
    }

    /** Whether all of them hold. */
    boolean run(@Nullable String tenant) {
        try (Connection running = running()) {
            if (running != null) {
                return verify(running, settings.data().resolve("keys"), tenant);
            }
        } catch (SQLException e) {
            throw new CannotStart(Text.of("trail.unreadable", e.getMessage()));
        }
        return alone(tenant);
    }

    private boolean alone(@Nullable String tenant) {
        if (!Files.exists(settings.data().resolve("keys"))) {
            throw new CannotStart(Text.of("nothing.installed", Setting.DATA.key(), settings.data()));
        }
        try (StandingDatabase database = StandingDatabase.start(settings);
                Connection connection = database.connect(Bootstrap.APPLICATION)) {
            return verify(connection, database.keys(), tenant);
        } catch (SQLException e) {
            throw new CannotStart(Text.of("trail.unreadable", e.getMessage()));
        }
    }

    /** The database of a program that runs, or an external one; null if there is none to be reached. */
    private @Nullable Connection running() {
        Path password = settings.data().resolve("keys").resolve(Bootstrap.APPLICATION + ".password");
        if (!Files.exists(password)) {
            return null;
        }
        Database server = settings.embedded()
                ? new Database("127.0.0.1", settings.number(Setting.DATABASE_PORT), "", "")
                : Database.of(settings.text(Setting.DATABASE_URL));
        Login login = new Login(
                Bootstrap.APPLICATION,
                KeyFolder.open(settings.data().resolve("keys")).password(Bootstrap.APPLICATION));
        try {
            return server.named(settings.text(Setting.DATABASE_NAME)).connect(login);
        } catch (SQLException e) {
            return null;
        }
    }

    private static boolean verify(Connection connection, Path keys, @Nullable String tenant) {
        try {
            return TrailCommand.find()
                    .verify(
                            connection,
                            keys,
                            tenant,
                            Locale.getDefault(),
                            line -> Launcher.out().println(line));
        } catch (NotFound e) {
            throw new CannotStart(Text.of("no.tenant", String.valueOf(tenant)));
        }
    }
}
