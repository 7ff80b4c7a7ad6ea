package org.suying.tenancy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.app.launcher.Setting;
import org.suying.app.launcher.Settings;
import org.suying.app.launcher.StandingDatabase;
import org.suying.kernel.Actor;
import org.suying.tenancy.Tenants.Opening;

/**
 * One PostgreSQL for all tests of the walls, with every change set and a small tree: a city, two districts, a street in
 * each, and another city. Started at the first use, stopped with the virtual machine. Each class gets a database of its
 * own, so that it may break what it likes.
 */
public final class WalledDatabase implements AutoCloseable {

    public static final UUID CITY = UUID.fromString("00000000-0000-7000-8000-00000000c001");
    public static final UUID DISTRICT = UUID.fromString("00000000-0000-7000-8000-00000000d001");
    public static final UUID OTHER_DISTRICT = UUID.fromString("00000000-0000-7000-8000-00000000d002");
    public static final UUID STREET = UUID.fromString("00000000-0000-7000-8000-00000000e001");
    public static final UUID OTHER_CITY = UUID.fromString("00000000-0000-7000-8000-00000000c002");

    private static final String APPLICATION = "suying_app";

    private final StandingDatabase database;

    private WalledDatabase(StandingDatabase database) {
        this.database = database;
    }

    /** @param name of the database; a letter, then letters, digits and underscores */
    public static WalledDatabase named(String name) {
        WalledDatabase walled = new WalledDatabase(Server.database(name));
        walled.open(CITY, "city", TenantLevel.CITY, null);
        walled.open(DISTRICT, "district", TenantLevel.DISTRICT, CITY);
        walled.open(OTHER_DISTRICT, "other-district", TenantLevel.DISTRICT, CITY);
        walled.open(STREET, "street", TenantLevel.STREET, DISTRICT);
        walled.open(OTHER_CITY, "other-city", TenantLevel.CITY, null);
        return walled;
    }

    private void open(UUID id, String slug, TenantLevel level, @Nullable UUID parent) {
        try (Connection connection = application()) {
            Offline tenancy = over(connection);
            tenancy.within(
                    Scope.of(new TenantId(id), Actor.program()).with("ONBOARDING"),
                    () -> tenancy.tenants()
                            .open(new Opening(
                                    new TenantId(id),
                                    slug,
                                    slug,
                                    level,
                                    TenantKind.GOVERNMENT,
                                    parent == null ? null : new TenantId(parent),
                                    ZoneId.of("Asia/Shanghai"),
                                    true,
                                    Instant.parse("2026-01-01T00:00:00Z"))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** May do everything, as an attacker who has the database. */
    public Connection superuser() throws SQLException {
        return database.connect(database.administratorRole());
    }

    public Connection application() throws SQLException {
        return database.connect(APPLICATION);
    }

    public Connection migrator() throws SQLException {
        return database.connect("suying_migrator");
    }

    public Offline over(Connection connection) {
        return Offline.over(connection, keys());
    }

    public Path keys() {
        return database.keys();
    }

    static Map<String, UUID> tenants() {
        return Map.of(
                "own", DISTRICT, "sibling", OTHER_DISTRICT, "child", STREET, "parent", CITY, "foreign", OTHER_CITY);
    }

    @Override
    public void close() {
        database.close();
    }

    /** The one server: other databases on it go through its administrator's address. */
    private static final class Server {

        private static @Nullable StandingDatabase running;

        static synchronized StandingDatabase database(String name) {
            if (running == null) {
                StandingDatabase started = StandingDatabase.start(settings());
                Runtime.getRuntime().addShutdownHook(new Thread(started::close));
                running = started;
            }
            StandingDatabase fresh = running.beside(name);
            fresh.migrate();
            return fresh;
        }

        private static Settings settings() {
            try (ServerSocket free = new ServerSocket(0)) {
                Path data = Files.createTempDirectory("suying-walls");
                Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
                return Settings.ofThisMachine()
                        .with(Setting.DATA, data.toString())
                        .with(Setting.DATABASE_URL, "")
                        .with(Setting.DATABASE_PORT, Integer.toString(free.getLocalPort()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
