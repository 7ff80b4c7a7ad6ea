package org.suying.complaint.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.kernel.Ids;
import org.suying.people.OfficerId;
import org.suying.people.UnitId;
import org.suying.tenancy.Remembered;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** Officers and units of the tenant whom complaints are about, by id. What stands here stays. */
@ApplicationScoped
public class ComplainedOf {

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    Remembered remembered;

    /** Whom one complaint is about. */
    public record Named(Set<OfficerId> officers, Set<UnitId> units) {}

    /** One of the two; a second time changes nothing. @param by the officer who says so; null for the program */
    public void add(CaseId id, @Nullable OfficerId officer, @Nullable UnitId unit, @Nullable UUID by) {
        remembered.forget(ComplainedOf.class);
        sql.update(
                """
                insert into suying.complained_of (tenant_id, id, case_id, officer_id, unit_id, named_by)
                values (?, ?, ?, ?::uuid, ?::uuid, ?::uuid) on conflict do nothing""",
                walls.tenant().value(),
                Ids.next(),
                id.id(),
                officer == null ? null : officer.value(),
                unit == null ? null : unit.value(),
                by);
    }

    public Named of(CaseId id) {
        return remembered.once(ComplainedOf.class, id, () -> read(id));
    }

    private Named read(CaseId id) {
        Named named = new Named(new HashSet<>(), new HashSet<>());
        sql.list(
                        "select officer_id, unit_id from suying.complained_of where tenant_id = ? and case_id = ?",
                        row -> new UUID[] {row.getObject(1, UUID.class), row.getObject(2, UUID.class)},
                        walls.tenant().value(),
                        id.id())
                .forEach(row -> {
                    if (row[0] != null) {
                        named.officers().add(new OfficerId(row[0]));
                    } else {
                        named.units().add(new UnitId(row[1]));
                    }
                });
        return named;
    }

    /** Open cases out of which somebody stays already, or would by this name. */
    public List<CaseId> touchedBy(String name) {
        UUID tenant = walls.tenant().value();
        return sql.list("""
                select f.id from suying.case_file f join suying.complaint c on c.tenant_id = f.tenant_id and c.id = f.id
                 where f.tenant_id = ? and f.ended_at is null
                   and (position(? in c.respondent_person) > 0
                        or exists (select from suying.complained_of o where o.tenant_id = ? and o.case_id = f.id))
                 order by f.id""", row -> new CaseId(row.getObject(1, UUID.class)), tenant, name, tenant);
    }
}
