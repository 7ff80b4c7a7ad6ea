package org.suying.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.kernel.PlainText;
import org.suying.people.NewUnit;
import org.suying.people.UnitId;
import org.suying.people.UnitSummary;
import org.suying.people.Units;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** The units of a tenant in the database. */
@ApplicationScoped
@Transactional
public class StoredUnits implements Units {

    private static final String SELECT = """
            select u.id, u.slug, u.name, u.parent_id, u.services,
                   array(select c.name from suying.counter c
                          where c.tenant_id = u.tenant_id and c.unit_id = u.id order by c.name) as counters
              from suying.unit u where u.tenant_id = ?
            """;

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    Clock clock;

    @Override
    public Optional<UnitSummary> find(UnitId id) {
        return sql.find(SELECT + "and u.id = ?", StoredUnits::read, tenant(), id.value());
    }

    @Override
    public Optional<UnitSummary> find(String slug) {
        return PlainText.isSound(slug)
                ? sql.find(SELECT + "and u.slug = ?", StoredUnits::read, tenant(), slug)
                : Optional.empty();
    }

    @Override
    public UnitSummary require(UnitId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    @Override
    public List<UnitSummary> all() {
        return sql.list(SELECT + "order by u.slug", StoredUnits::read, tenant());
    }

    /** Those after a readable id, at most so many. */
    List<UnitSummary> after(@Nullable String slug, int limit) {
        return sql.list(
                SELECT + "and u.slug > ? order by u.slug limit ?",
                StoredUnits::read,
                tenant(),
                slug == null ? "" : slug,
                limit);
    }

    /** Empty if the readable id was taken a moment ago. */
    Optional<UnitId> add(NewUnit unit, @Nullable UnitId parent) {
        UnitId id = new UnitId(Ids.next());
        int added = sql.update(
                "insert into suying.unit (tenant_id, id, slug, name, parent_id, services, added_at)"
                        + " values (?, ?, ?, ?, ?::uuid, ?, ?) on conflict (tenant_id, slug) do nothing",
                tenant(),
                id.value(),
                unit.slug(),
                unit.name(),
                parent == null ? null : parent.value(),
                unit.services().toArray(String[]::new),
                clock.instant());
        if (added == 0) {
            return Optional.empty();
        }
        unit.counters()
                .forEach(name -> sql.update(
                        "insert into suying.counter (tenant_id, id, unit_id, name) values (?, ?, ?, ?)",
                        tenant(),
                        Ids.next(),
                        id.value(),
                        name));
        return Optional.of(id);
    }

    private UUID tenant() {
        return walls.tenant().value();
    }

    private static UnitSummary read(ResultSet row) throws SQLException {
        UUID parent = row.getObject("parent_id", UUID.class);
        return new UnitSummary(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                parent == null ? null : new UnitId(parent),
                List.of((String[]) row.getArray("services").getArray()),
                List.of((String[]) row.getArray("counters").getArray()));
    }
}
