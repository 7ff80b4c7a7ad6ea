package org.suying.regime.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.regime.Regime;
import org.suying.regime.RegimeVersion;
import org.suying.regime.RegimeVersionId;
import org.suying.regime.RegimeVersions;
import org.suying.rest.Json;
import org.suying.tenancy.Remembered;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** Versions in the database. A row is inserted once; of it only the status ever changes. */
@ApplicationScoped
@Transactional
public class StoredVersions implements RegimeVersions {

    private static final String SELECT =
            "select id, number, effective_from, hash from suying.regime_version where tenant_id = ? and ";

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    Remembered remembered;

    @Inject
    Clock clock;

    @Inject
    CompiledRegimes compiled;

    /** What was once read, under the tenant that read it: of a version nothing changes but whether it is in force. */
    private final Map<Key, Row> known = new ConcurrentHashMap<>();

    @Override
    public RegimeVersion inForce() {
        return findInForce().orElseThrow(NotFound::new);
    }

    @Override
    public RegimeVersion require(RegimeVersionId id) {
        Key key = new Key(tenant(), id.value());
        Row row = known.get(key);
        if (row == null) {
            row = sql.find(SELECT + "id = ?", Row::read, key.tenant(), key.id()).orElseThrow(NotFound::new);
            known.put(key, row);
        }
        return version(row);
    }

    @Override
    public RegimeVersion begin(Regime regime, String source) {
        if (findInForce().isPresent()) {
            throw new IllegalStateException("there is a regime in force already");
        }
        Scope scope = walls.current();
        RegimeVersion version = new RegimeVersion(new RegimeVersionId(Ids.next()), 1, clock.instant(), regime);
        sql.update(
                "insert into suying.regime_version (tenant_id, id, number, status, source, resolved, origins, hash,"
                        + " effective_from, created_at, created_by)"
                        + " values (?, ?, ?, 'IN_FORCE', ?, ?::json, ?::json, ?, ?, ?, ?)",
                tenant(),
                version.id().value(),
                version.number(),
                source,
                regime.resolved().toString(),
                Json.write(regime.origins()),
                regime.hash(),
                version.effectiveFrom(),
                version.effectiveFrom(),
                scope.actor().name());
        compiled.keep(regime);
        remembered.forget(RegimeVersion.class);
        return version;
    }

    private Optional<RegimeVersion> findInForce() {
        UUID tenant = tenant();
        return remembered
                .once(RegimeVersion.class, tenant, () -> sql.find(SELECT + "status = 'IN_FORCE'", Row::read, tenant))
                .map(this::version);
    }

    private RegimeVersion version(Row row) {
        Regime regime = compiled.require(row.hash(), () -> content(row.id()));
        return new RegimeVersion(new RegimeVersionId(row.id()), row.number(), row.effectiveFrom(), regime);
    }

    private List<String> content(UUID id) {
        return sql.find(
                        "select resolved, origins from suying.regime_version where tenant_id = ? and id = ?",
                        row -> List.of(row.getString(1), row.getString(2)),
                        tenant(),
                        id)
                .orElseThrow();
    }

    private UUID tenant() {
        return walls.tenant().value();
    }

    private record Key(UUID tenant, UUID id) {}

    private record Row(UUID id, int number, Instant effectiveFrom, String hash) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getInt("number"),
                    row.getObject("effective_from", OffsetDateTime.class).toInstant(),
                    row.getString("hash"));
        }
    }
}
