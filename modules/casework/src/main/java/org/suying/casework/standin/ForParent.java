package org.suying.casework.standin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.suying.casework.CaseId;
import org.suying.casework.Cases;
import org.suying.casework.workflow.Judging;
import org.suying.kernel.Actor;
import org.suying.kernel.Right;
import org.suying.people.Roles;
import org.suying.regime.Regime;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;
import org.suying.trail.TrailEvent;

/** The rows of {@link FromBelow}, each act in the transaction of its own scope. */
@ApplicationScoped
@Transactional
public class ForParent {

    private static final int MOST = 200;
    private static final String SEEN = "case.seen-above";

    @Inject
    Sql sql;

    @Inject
    Trail trail;

    @Inject
    Cases cases;

    @Inject
    Walls walls;

    record Row(UUID tenant, UUID id, String number, String registerNumber, String phase, Instant since) {}

    /** In a scope of oversight: what waits for the parent in these tenants, the oldest first. */
    List<Row> find(UUID[] tenants) {
        return sql.list(
                """
                select p.tenant_id, p.id, f.number, f.register_number, f.phase, p.since
                  from suying.for_parent p join suying.case_file f on f.tenant_id = p.tenant_id and f.id = p.id
                 where p.tenant_id = any (?) and f.ended_at is null order by p.since, p.id limit ?""",
                row -> new Row(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()),
                tenants,
                MOST);
    }

    /** In which roles one judges, and the rights that this needs. */
    record Judges(Set<String> roles, Set<Right> rights) {}

    /** In the scope of the tenant below; empty if somebody there may decide the case, or it is over. */
    Optional<Judges> judges(CaseId id) {
        boolean waits = sql.find("""
                        select 1 from suying.for_parent p join suying.case_file f on f.tenant_id = p.tenant_id and f.id = p.id
                         where p.tenant_id = ? and p.id = ? and f.ended_at is null""", row -> row.getInt(1), walls.tenant().value(), id.id())
                .isPresent();
        return waits ? Optional.of(judges(cases.regimeOf(id))) : Optional.empty();
    }

    private static Judges judges(Regime regime) {
        Set<String> roles = Judging.of(regime).roles();
        Set<Right> rights = EnumSet.of(Right.DECIDE);
        rights.addAll(regime.section(Roles.class).rightsOf(new TreeSet<>(roles)));
        rights.retainAll(EnumSet.of(Right.DECIDE, Right.APPROVE, Right.SEE_IDENTITY));
        return new Judges(roles, rights);
    }

    /** In the scope of the tenant that was looked at. Looking again at what has not changed since is one look. */
    void looked(UUID id, String above) {
        Actor actor = walls.current().actor();
        List<TrailEvent> events = trail.of(id);
        TrailEvent last = events.get(events.size() - 1);
        if (last.verb().equals(SEEN) && last.actor().equals(actor)) {
            return;
        }
        trail.record(
                Entry.of(SEEN, Title.key(CaseId.class, "case.seenAbove", above)).onCase(id));
    }
}
