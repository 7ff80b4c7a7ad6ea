package org.suying.tenancy.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Fault;
import org.suying.kernel.NotFound;
import org.suying.kernel.Refused;
import org.suying.tenancy.Sql;
import org.suying.tenancy.TenancyRefusal;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.TenantKind;
import org.suying.tenancy.TenantLevel;
import org.suying.tenancy.Tenants;

/**
 * The tree in the database. A tenant once read is remembered, for nothing of it changes while the program runs; but not
 * by the transaction that opens it, which may fail.
 */
@ApplicationScoped
@Transactional
public class StoredTenants implements Tenants {

    private static final String SELECT =
            "select id, slug, name, level, kind, parent_id, district_id, city_id, zone, open, opened_at,"
                    + " xmin is distinct from pg_current_xact_id_if_assigned()::xid as committed from suying.tenant t ";

    /** What is none, no database is asked for. */
    private static final String SLUG = "[a-z][a-z0-9-]{1,40}";

    @Inject
    Sql sql;

    private final Map<String, Tenant> bySlug = new ConcurrentHashMap<>();
    private final Map<TenantId, Tenant> byId = new ConcurrentHashMap<>();

    /** For work outside the server. */
    public static StoredTenants over(Sql sql) {
        StoredTenants tenants = new StoredTenants();
        tenants.sql = sql;
        return tenants;
    }

    @Override
    public Optional<Tenant> find(String slug) {
        if (!slug.matches(SLUG)) {
            return Optional.empty();
        }
        Tenant known = bySlug.get(slug);
        return known != null ? Optional.of(known) : sql.find(SELECT + "where slug = ?", this::remembered, slug);
    }

    @Override
    public Optional<Tenant> find(TenantId id) {
        Tenant known = byId.get(id);
        return known != null ? Optional.of(known) : sql.find(SELECT + "where id = ?", this::remembered, id.value());
    }

    @Override
    public Tenant require(String slug) {
        return find(slug).orElseThrow(NotFound::new);
    }

    @Override
    public Tenant require(TenantId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    @Override
    public List<Tenant> all() {
        return sql.list(
                SELECT + "order by array_position(array['CITY', 'DISTRICT', 'STREET'], level), slug",
                StoredTenants::read);
    }

    @Override
    public List<Tenant> below(TenantId parent) {
        return sql.list(SELECT + "where parent_id = ? order by slug", StoredTenants::read, parent.value());
    }

    @Override
    public Tenant open(Opening opening) {
        waitForOthers(opening.slug());
        if (find(opening.slug()).isPresent()) {
            throw new Refused(List.of(Fault.at("/id", TenancyRefusal.SLUG_TAKEN, opening.slug())));
        }
        requirePlace(opening);
        TenantId parent = opening.parent();
        sql.update(
                "select wall.open_tenant(?, ?, ?, ?, ?::uuid, ?, ?, ?)",
                opening.slug(),
                opening.name(),
                opening.level(),
                opening.kind(),
                parent == null ? null : parent.value(),
                opening.zone().getId(),
                opening.open(),
                opening.at());
        return sql.find(SELECT + "where slug = ?", StoredTenants::read, opening.slug())
                .orElseThrow();
    }

    /** Of two that open a tenant under one id at once, the second waits, and then finds the id taken. */
    private void waitForOthers(String slug) {
        sql.find(
                "select pg_advisory_xact_lock(hashtextextended('tenant ' || ?, 0)) is null",
                row -> row.getBoolean(1),
                slug);
    }

    private void requirePlace(Opening opening) {
        Optional<TenantLevel> above = opening.level().above();
        TenantId parent = opening.parent();
        if (above.isEmpty() != (parent == null)) {
            throw new Refused(List.of(Fault.at("/parent", TenancyRefusal.WRONG_LEVEL, opening.level())));
        }
        if (parent != null) {
            Tenant found = find(parent)
                    .orElseThrow(() -> new Refused(List.of(Fault.at("/parent", TenancyRefusal.UNKNOWN_PARENT))));
            if (found.level() != above.get()) {
                throw new Refused(List.of(Fault.at("/level", TenancyRefusal.WRONG_LEVEL, opening.level())));
            }
        }
    }

    private Tenant remembered(ResultSet row) throws SQLException {
        Tenant tenant = read(row);
        if (row.getBoolean("committed")) {
            bySlug.put(tenant.slug(), tenant);
            byId.put(tenant.id(), tenant);
        }
        return tenant;
    }

    private static Tenant read(ResultSet row) throws SQLException {
        return new Tenant(
                new TenantId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                TenantLevel.valueOf(row.getString("level")),
                TenantKind.valueOf(row.getString("kind")),
                id(row, "parent_id"),
                id(row, "district_id"),
                new TenantId(row.getObject("city_id", UUID.class)),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("open"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable TenantId id(ResultSet row, String column) throws SQLException {
        UUID value = row.getObject(column, UUID.class);
        return value == null ? null : new TenantId(value);
    }
}
