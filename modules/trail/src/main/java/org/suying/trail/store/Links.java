package org.suying.trail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;
import org.suying.trail.Seal;
import org.suying.trail.chain.Link;

/** The chain of the current tenant. */
@ApplicationScoped
public class Links {

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    /** For work outside the server. */
    public static Links over(Sql sql, Walls walls) {
        Links links = new Links();
        links.sql = sql;
        links.walls = walls;
        return links;
    }

    /** Keeps every other hand off this tenant's chain until the transaction ends. */
    public void lock() {
        sql.list(
                "select pg_advisory_xact_lock(hashtextextended('suying.seal:' || ?::text, 0))",
                row -> Boolean.TRUE,
                tenant());
    }

    public Optional<Seal> last() {
        return sql.find(
                "select seq, hash from suying.seal where tenant_id = ? order by seq desc limit 1",
                row -> new Seal(row.getLong("seq"), EventRow.hex(row, "hash")),
                tenant());
    }

    /** Adds links in the order given, the first at the place {@code first}. */
    public void add(long first, List<Link> links) {
        sql.update(
                "insert into suying.seal (tenant_id, seq, event_id, prev, hash)"
                        + " select ?, ? + n - 1, event, decode(prev, 'hex'), decode(hash, 'hex')"
                        + " from unnest(?::uuid[], ?::text[], ?::text[]) with ordinality as link (event, prev, hash, n)",
                tenant(),
                first,
                links.stream().map(Link::eventId).toArray(UUID[]::new),
                links.stream().map(Link::prev).toArray(String[]::new),
                links.stream().map(Link::hash).toArray(String[]::new));
    }

    /** Links with their events, in the order of their places, after the place {@code after}. */
    public List<Link> after(long after, int limit) {
        return sql.list(
                "select " + EventRow.COLUMNS + ", s.event_id, s.prev from suying.seal s"
                        + " left join suying.trail_event e on e.tenant_id = s.tenant_id and e.id = s.event_id"
                        + " where s.tenant_id = ? and s.seq > ? order by s.seq limit ?",
                Links::read,
                tenant(),
                after,
                limit);
    }

    private static Link read(ResultSet row) throws SQLException {
        return new Link(
                row.getLong("seq"),
                row.getObject("event_id", UUID.class),
                EventRow.hex(row, "prev"),
                EventRow.hex(row, "hash"),
                row.getObject("id") == null ? null : EventRow.read(row),
                EventRow.hex(row, "mark"));
    }

    private UUID tenant() {
        return walls.tenant().value();
    }
}
