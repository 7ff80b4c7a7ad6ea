package org.suying.notice.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** The circulars of the current tenant, in insert-only tables. */
@ApplicationScoped
@Transactional
public class Circulars {

    private static final String SELECT =
            "select c.id, c.case_id, c.title, c.text, c.at, c.by_name from suying.circular c where c.tenant_id = ?";

    /** Who may see all, or works in a unit that it went to. */
    private static final String MINE = " and (? or exists (select from suying.circular_unit u"
            + " where u.tenant_id = c.tenant_id and u.circular_id = c.id and u.unit_id = ?))";

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    void add(Circular circular) {
        sql.update(
                "insert into suying.circular (tenant_id, id, case_id, title, text, at, by_name) values (?, ?, ?, ?, ?, ?, ?)",
                tenant(),
                circular.id(),
                circular.caseId(),
                circular.title(),
                circular.text(),
                circular.at(),
                circular.by());
        circular.units()
                .forEach(unit -> sql.update(
                        "insert into suying.circular_unit (tenant_id, circular_id, unit_id, name, points) values (?, ?, ?, ?, ?::int)",
                        tenant(),
                        circular.id(),
                        unit.id(),
                        unit.name(),
                        unit.points()));
    }

    /** Of a case, the latest first. Whoever asks may see the case. */
    List<Circular> of(CaseId id) {
        return withUnits(
                sql.list(SELECT + " and c.case_id = ? order by c.id desc", Circulars::circular, tenant(), id.id()));
    }

    /** Those that a reader may see, the latest first. */
    List<Circular> of(Reader reader, @Nullable UUID before, int limit) {
        List<@Nullable Object> parameters = new ArrayList<>(List.of(tenant(), reader.seesAll(), reader.unit()));
        if (before != null) {
            parameters.add(before);
        }
        parameters.add(limit);
        return withUnits(sql.list(
                SELECT + MINE + (before == null ? "" : " and c.id < ?") + " order by c.id desc limit ?",
                Circulars::circular,
                parameters.toArray()));
    }

    Optional<Circular> find(UUID id, Reader reader) {
        return withUnits(sql.list(
                        SELECT + MINE + " and c.id = ?",
                        Circulars::circular,
                        tenant(),
                        reader.seesAll(),
                        reader.unit(),
                        id))
                .stream()
                .findFirst();
    }

    /** The points of all units, or of the reader's own; most first. */
    List<UnitPoints> points(Reader reader) {
        return sql.list(
                """
                select (array_agg(u.name order by u.circular_id desc))[1], sum(u.points), count(*) from suying.circular_unit u
                 where u.tenant_id = ? and u.points is not null and (? or u.unit_id = ?)
                 group by u.unit_id order by 2 desc, 1""",
                row -> new UnitPoints(row.getString(1), row.getLong(2), row.getLong(3)),
                tenant(),
                reader.seesAll(),
                reader.unit());
    }

    private List<Circular> withUnits(List<Circular> circulars) {
        Map<UUID, List<Circular.Unit>> units = new HashMap<>();
        sql.list(
                "select circular_id, unit_id, name, points from suying.circular_unit where tenant_id = ? and circular_id = any(?)"
                        + " order by name",
                row -> units.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new Circular.Unit(
                                row.getObject(2, UUID.class), row.getString(3), row.getObject(4, Integer.class))),
                tenant(),
                circulars.stream().map(Circular::id).toArray(UUID[]::new));
        return circulars.stream()
                .map(circular -> circular.to(units.getOrDefault(circular.id(), List.of())))
                .toList();
    }

    private static Circular circular(ResultSet row) throws SQLException {
        return new Circular(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6),
                List.of());
    }

    private UUID tenant() {
        return walls.tenant().value();
    }
}
