package org.suying.casework.upward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** What the tenants directly below told. Runs in the oversight scope of the tenant above; reads and nothing else. */
@ApplicationScoped
@Transactional
public class ReportsBelow {

    private static final int MOST = 1000;

    /** The equality that the wall asks for, said once more for the planner. */
    private static final String FROM = """
             from suying.upward_report r
             join suying.tenant t on t.id = r.tenant_id and t.parent_id = ?
             left join suying.upward_reading d on d.tenant_id = ? and d.id = r.id
             left join suying.upward_look l on l.tenant_id = r.tenant_id and l.id = r.id
            where\s""";

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    /** The latest first. */
    List<Reported> find(ReportQuery query) {
        List<@Nullable Object> parameters = parameters();
        StringBuilder conditions = new StringBuilder(column()).append(" = ?");
        Kind kind = query.kind();
        if (kind != null) {
            conditions.append(" and r.kind = ?");
            parameters.add(kind);
        }
        if (!query.tenant().isEmpty()) {
            conditions.append(" and t.slug = ?");
            parameters.add(query.tenant());
        }
        if (query.before() != null) {
            conditions.append(" and r.id < ?");
            parameters.add(query.before());
        }
        parameters.add(query.limit());
        return sql.list(
                "select r.id, r.tenant_id, t.slug, t.name, r.kind, r.register_number, r.subject, r.state, r.text, r.at,"
                        + " d.at as read_at, d.by_name, l.id is not null as looked" + FROM + conditions
                        + " order by r.id desc limit ?",
                ReportsBelow::row,
                parameters.toArray());
    }

    Optional<Reported> find(UUID id) {
        List<@Nullable Object> parameters = parameters();
        parameters.add(id);
        return sql.find(
                "select r.id, r.tenant_id, t.slug, t.name, r.kind, r.register_number, r.subject, r.state, r.text, r.at,"
                        + " d.at as read_at, d.by_name, l.id is not null as looked" + FROM + column()
                        + " = ? and r.id = ?",
                ReportsBelow::row,
                parameters.toArray());
    }

    /** How many nobody has marked as read, counted up to a thousand. */
    long unread() {
        return sql.find(
                        "select count(*) from (select 1" + FROM + column() + " = ? and d.id is null limit " + MOST
                                + ") unread",
                        row -> row.getLong(1),
                        parameters().toArray())
                .orElse(0L);
    }

    private List<@Nullable Object> parameters() {
        UUID above = walls.current().id();
        return new ArrayList<>(List.of(above, above, above));
    }

    private String column() {
        return walls.current().level() == Scope.Level.CITY ? "r.city_id" : "r.district_id";
    }

    private static Reported row(ResultSet row) throws SQLException {
        return new Reported(
                row.getObject("id", UUID.class),
                row.getObject("tenant_id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                row.getString("register_number"),
                row.getString("subject"),
                row.getString("state"),
                row.getString("text"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                UpwardReports.instant(row.getObject("read_at", OffsetDateTime.class)),
                row.getString("by_name"),
                row.getBoolean("looked"));
    }
}
