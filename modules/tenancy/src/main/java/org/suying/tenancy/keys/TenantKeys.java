package org.suying.tenancy.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.suying.tenancy.Keys;
import org.suying.tenancy.Sql;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Walls;

/**
 * The data key of each tenant: made at its first use, stored wrapped by the master key and bound to its tenant, kept
 * unwrapped in memory under the tenant's id.
 */
@ApplicationScoped
public class TenantKeys implements Keys {

    private static final int FIRST = 1;
    private static final String COMMITTED = "xmin is distinct from pg_current_xact_id_if_assigned()::xid";

    @Inject
    KeyFiles files;

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    Clock clock;

    private final Map<TenantId, byte[]> unwrapped = new ConcurrentHashMap<>();

    /** For work outside the server. */
    public static TenantKeys over(KeyFiles files, Sql sql, Walls walls, Clock clock) {
        TenantKeys keys = new TenantKeys();
        keys.files = files;
        keys.sql = sql;
        keys.walls = walls;
        keys.clock = clock;
        return keys;
    }

    @Override
    public byte[] seal(String place, byte[] plain) {
        return Gcm.seal(derived("seal"), bound(place), plain);
    }

    @Override
    public byte[] open(String place, byte[] sealed) {
        return Gcm.open(derived("seal"), bound(place), sealed);
    }

    @Override
    public byte[] mac(String use, byte[] data) {
        return Mac.sha256(derived("mac:" + use), data);
    }

    @Override
    public byte[] installationMac(String use, byte[] data) {
        return Mac.sha256(Mac.sha256(files.master(), utf8("mac:" + use)), data);
    }

    @Override
    public byte[] sealUnder(String secret, String place, byte[] plain) {
        return Gcm.seal(under(secret), place, plain);
    }

    @Override
    public byte[] openUnder(String secret, String place, byte[] sealed) {
        return Gcm.open(under(secret), place, sealed);
    }

    private byte[] under(String secret) {
        return Mac.sha256(Mac.sha256(files.master(), utf8("under")), utf8(secret));
    }

    private byte[] derived(String use) {
        return Mac.sha256(dataKey(walls.tenant()), utf8(use));
    }

    private String bound(String place) {
        return walls.tenant().value() + "/" + place;
    }

    private byte[] dataKey(TenantId tenant) {
        byte[] known = unwrapped.get(tenant);
        return known != null ? known : stored(tenant).orElseGet(() -> make(tenant));
    }

    private Optional<byte[]> stored(TenantId tenant) {
        return sql.find(
                "select wrapped, " + COMMITTED + " from suying.tenant_key where tenant_id = ? and id = ?",
                row -> opened(tenant, row.getBytes(1), row.getBoolean(2)),
                tenant.value(),
                FIRST);
    }

    /** A key that this very transaction has made is not remembered yet: it is gone if the transaction fails. */
    private byte[] opened(TenantId tenant, byte[] wrapped, boolean committed) {
        byte[] key = Gcm.open(files.master(), "tenant_key/" + tenant.value(), wrapped);
        if (committed) {
            unwrapped.put(tenant, key);
        }
        return key;
    }

    /** Of two that make the first key at once, the database keeps one, and both use that. */
    private byte[] make(TenantId tenant) {
        byte[] wrapped = Gcm.seal(files.master(), "tenant_key/" + tenant.value(), Gcm.random(32));
        sql.update(
                "insert into suying.tenant_key (tenant_id, id, wrapped, created_at) values (?, ?, ?, ?) on conflict do nothing",
                tenant.value(),
                FIRST,
                wrapped,
                clock.instant());
        return stored(tenant).orElseThrow();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
