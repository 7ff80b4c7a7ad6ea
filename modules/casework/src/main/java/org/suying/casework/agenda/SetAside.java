package org.suying.casework.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.suying.casework.Agenda;
import org.suying.kernel.Caller;
import org.suying.kernel.NotFound;
import org.suying.kernel.Right;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;
import org.suying.trail.Entry;
import org.suying.trail.Subject;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/**
 * What the agenda has set aside after it failed several times, for an administrator to try again or to give up. Either
 * is on the trail.
 */
@ApplicationScoped
@Transactional
public class SetAside {

    /** @param fault the kind of fault, without anything about a case */
    public record Task(UUID id, String job, UUID subject, Instant dueAt, int attempts, String fault)
            implements Serializable {}

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    private static final String TASKS =
            "select id, job, subject_id, due_at, attempts, coalesce(fault, '') from suying.agenda where tenant_id = ? and dead";

    /** Those due longest ago first, at most 200. */
    public List<Task> all() {
        caller.require(Right.ADMINISTER);
        return sql.list(
                TASKS + " order by due_at, id limit 200",
                SetAside::task,
                walls.tenant().value());
    }

    /** Puts it back on the agenda as if it had never failed. @throws NotFound if it is not set aside any more */
    public void tryAgain(UUID id) {
        Task task = require(id);
        sql.update(
                "update suying.agenda set dead = false, attempts = 0, leased_until = '-infinity' where tenant_id = ? and id = ?",
                walls.tenant().value(),
                id);
        record("agenda.retried", task);
    }

    /** Strikes it off undone. @throws NotFound if it is not set aside any more */
    public void giveUp(UUID id) {
        Task task = require(id);
        sql.update(
                "delete from suying.agenda where tenant_id = ? and id = ?",
                walls.tenant().value(),
                id);
        record("agenda.dropped", task);
    }

    private Task require(UUID id) {
        caller.require(Right.ADMINISTER);
        return sql.find(
                        TASKS + " and id = ? for update",
                        SetAside::task,
                        walls.tenant().value(),
                        id)
                .orElseThrow(NotFound::new);
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getInt(5),
                row.getString(6));
    }

    private void record(String verb, Task task) {
        trail.record(Entry.of(verb, Title.key(Agenda.class, verb, task.job()))
                .on(new Subject("agenda", task.id()))
                .with("job", task.job())
                .with("subject", task.subject().toString()));
    }
}
