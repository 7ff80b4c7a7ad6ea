package org.suying.casework.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.suying.casework.Agenda;
import org.suying.kernel.Ids;
import org.suying.tenancy.Sql;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Walls;

/** The agenda's rows. Taking is done for all tenants at once by a definer function that gives out ids and nothing else. */
@ApplicationScoped
@Transactional
public class StoredAgenda implements Agenda {

    static final int MOST_ATTEMPTS = 5;

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    @Any
    Instance<Job> jobs;

    @Override
    public void add(String job, UUID subject, java.time.Instant dueAt) {
        sql.update(
                "insert into suying.agenda (tenant_id, id, job, subject_id, due_at) values (?, ?, ?, ?, ?)",
                walls.tenant().value(),
                Ids.next(),
                job,
                subject,
                dueAt);
    }

    @Override
    public void drop(UUID subject) {
        sql.update(
                "delete from suying.agenda where tenant_id = ? and subject_id = ?",
                walls.tenant().value(),
                subject);
    }

    /** What was given out: run it with {@link #run} in its tenant's scope. */
    public record Taken(TenantId tenant, UUID id) {}

    /** Runs outside every scope. */
    public List<Taken> take(String node, java.time.Instant dueBy, int leaseSeconds, int most, int mostOfTenant) {
        return sql.list(
                "select t.tenant_id, t.id from wall.take_due(?, ?, make_interval(secs => ?), ?, ?) t",
                row -> new Taken(new TenantId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class)),
                node,
                dueBy,
                leaseSeconds,
                most,
                mostOfTenant);
    }

    private record Due(String job, UUID subject) {}

    /** Does one entry and strikes it off, in one transaction. An entry that was dropped meanwhile is left alone. */
    public void run(UUID id) {
        sql.find(
                        "select job, subject_id from suying.agenda where tenant_id = ? and id = ? for update",
                        row -> new Due(row.getString(1), row.getObject(2, UUID.class)),
                        walls.tenant().value(),
                        id)
                .ifPresent(due -> {
                    job(due.job()).run(due.subject());
                    sql.update(
                            "delete from suying.agenda where tenant_id = ? and id = ?",
                            walls.tenant().value(),
                            id);
                });
    }

    /** Notes that an entry failed: it is tried again after a while that grows, and set aside in the end. */
    public void failed(UUID id, String fault) {
        sql.update("""
                update suying.agenda
                   set fault = ?, dead = attempts >= ?,
                       leased_until = clock_timestamp() + make_interval(secs => 10 * power(3, attempts))
                 where tenant_id = ? and id = ?""", fault, MOST_ATTEMPTS, walls.tenant().value(), id);
    }

    private Job job(String name) {
        return jobs.stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody does the job " + name));
    }
}
