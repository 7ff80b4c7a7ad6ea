package org.suying.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.suying.casework.CaseId;
import org.suying.casework.model.CaseDeadline;
import org.suying.kernel.Ids;
import org.suying.tenancy.Remembered;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** By which notice a due time was moved and from where, in an insert-only table. */
@ApplicationScoped
class DeadlineMoves {

    /** @param notice its title, in the brackets of a book */
    record Move(Instant before, Instant after, String notice) {}

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    Remembered remembered;

    void add(CaseDeadline moved, Instant before, String notice, Instant at) {
        remembered.forget(Move.class);
        sql.update(
                "insert into suying.deadline_move (tenant_id, id, case_id, deadline_id, before, after, notice, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                walls.tenant().value(),
                Ids.next(),
                moved.caseId().id(),
                moved.id(),
                before,
                moved.dueAt(),
                notice,
                at);
    }

    /** The last move of each deadline of a case that was ever moved. */
    Map<UUID, Move> lastOf(CaseId id) {
        return remembered.once(Move.class, id, () -> read(id));
    }

    private Map<UUID, Move> read(CaseId id) {
        Map<UUID, Move> last = new HashMap<>();
        sql.list(
                "select deadline_id, before, after, notice from suying.deadline_move where tenant_id = ? and case_id = ? order by id",
                row -> last.put(
                        row.getObject(1, UUID.class),
                        new Move(
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                row.getString(4))),
                walls.tenant().value(),
                id.id());
        return last;
    }
}
