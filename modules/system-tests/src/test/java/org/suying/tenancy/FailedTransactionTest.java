package org.suying.tenancy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.kernel.Actor;

/** What a transaction made that then failed is not remembered. */
@DisplayName("P-08 after a transaction that failed")
class FailedTransactionTest {

    private static final Scope STREET = Scope.of(new TenantId(WalledDatabase.STREET), Actor.anyone());

    private static WalledDatabase database;
    private static Connection connection;

    @BeforeAll
    static void open() throws SQLException {
        database = WalledDatabase.named("failed");
        connection = database.application();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    @DisplayName("P-08 what is sealed opens after a restart too: no key is used that the database does not keep")
    void usesNoLostKey() {
        Offline running = database.over(connection);
        assertThatThrownBy(() -> running.within(STREET, () -> {
                    running.keys().seal("identity/name/1", "first".getBytes(UTF_8));
                    running.keys().seal("identity/name/2", "second".getBytes(UTF_8));
                    throw new Undone(0);
                }))
                .isInstanceOf(Undone.class);

        byte[] sealed = running.within(STREET, () -> running.keys().seal("identity/name/3", "王".getBytes(UTF_8)));

        Offline restarted = database.over(connection);
        assertThat(restarted.within(STREET, () -> restarted.keys().open("identity/name/3", sealed)))
                .isEqualTo("王".getBytes(UTF_8));
    }

    @Test
    @DisplayName("D4 a tenant whose opening failed can be opened under the same name")
    void frees() {
        Offline running = database.over(connection);
        UUID first = UUID.fromString("00000000-0000-7000-8000-00000000c101");
        UUID second = UUID.fromString("00000000-0000-7000-8000-00000000c102");
        assertThatThrownBy(() -> running.within(opening(first), () -> {
                    running.tenants().open(city(first));
                    running.tenants().require("tried-twice");
                    throw new Undone(0);
                }))
                .isInstanceOf(Undone.class);

        Tenant opened = running.within(opening(second), () -> running.tenants().open(city(second)));

        assertThat(opened.id()).isEqualTo(new TenantId(second));
        assertThat(running.tenants().find(new TenantId(first))).isEmpty();
    }

    private static Scope opening(UUID id) {
        return Scope.of(new TenantId(id), Actor.program()).with("ONBOARDING");
    }

    private static Tenants.Opening city(UUID id) {
        return new Tenants.Opening(
                new TenantId(id),
                "tried-twice",
                "两次",
                TenantLevel.CITY,
                TenantKind.GOVERNMENT,
                null,
                ZoneId.of("Asia/Shanghai"),
                true,
                Instant.parse("2026-01-01T00:00:00Z"));
    }
}
