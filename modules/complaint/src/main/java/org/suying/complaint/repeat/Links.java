package org.suying.complaint.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.tenancy.Remembered;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** Which complaints of the current tenant belong together now. */
@ApplicationScoped
public class Links {

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    Remembered remembered;

    /** @return false if the two are linked already */
    boolean add(Link link, @Nullable UUID by) {
        remembered.forget(Link.class);
        return sql.update(
                        """
                        insert into suying.complaint_link (tenant_id, id, case_id, other_id, kind, reason, linked_by, linked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        walls.tenant().value(),
                        link.id(),
                        link.one().id(),
                        link.other().id(),
                        link.kind(),
                        link.reason(),
                        by,
                        link.at())
                == 1;
    }

    void part(Link link, @Nullable UUID by, Instant at) {
        remembered.forget(Link.class);
        sql.update(
                "update suying.complaint_link set parted_by = ?, parted_at = ? where tenant_id = ? and id = ? and parted_at is null",
                by,
                at,
                walls.tenant().value(),
                link.id());
    }

    /** Those of one, the oldest first. */
    public List<Link> of(CaseId id) {
        return of(List.of(id));
    }

    /** Those of all of these. */
    public List<Link> of(Collection<CaseId> ids) {
        return remembered.once(Link.class, List.copyOf(ids), () -> read(ids));
    }

    private List<Link> read(Collection<CaseId> ids) {
        UUID[] wanted = ids.stream().map(CaseId::id).toArray(UUID[]::new);
        return sql.list("""
                select id, case_id, other_id, kind, reason, linked_at from suying.complaint_link
                 where tenant_id = ? and parted_at is null and (case_id = any (?) or other_id = any (?)) order by id""", Links::link, walls.tenant().value(), wanted, wanted);
    }

    /** Under which it is handled with another; empty if it goes by itself. */
    public Optional<Link> leading(CaseId id) {
        return of(id).stream().filter(link -> link.follows(id)).findFirst();
    }

    /** The case whose course it takes: that of another, or its own. */
    public CaseId leader(CaseId id) {
        return leading(id).map(Link::other).orElse(id);
    }

    /** Those that are handled with it. */
    public List<Link> following(CaseId id) {
        return of(id).stream().filter(link -> link.leads(id)).toList();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getObject(1, UUID.class),
                new CaseId(row.getObject(2, UUID.class)),
                new CaseId(row.getObject(3, UUID.class)),
                Link.Kind.valueOf(row.getString(4)),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant());
    }
}
