package org.suying.casework.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.suying.casework.Agenda;
import org.suying.kernel.Ids;
import org.suying.tenancy.Remembered;
import org.suying.tenancy.Sql;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Walls;

/**
 * The agenda's rows. An entry is taken for a node by a lease, then done and struck off in one transaction that holds the
 * row; so it is done once, whoever else believes to have it. Taking is done for all tenants at once by definer functions
 * that give out ids and times and nothing else.
 */
@ApplicationScoped
@Transactional
public class StoredAgenda implements Agenda {

    static final int MOST_ATTEMPTS = 5;

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    Remembered remembered;

    @PersistenceContext
    EntityManager entities;

    @Inject
    @Any
    Instance<Job> jobs;

    @Override
    public void add(String job, UUID subject, Instant dueAt) {
        addAll(List.of(new Entry(job, subject, dueAt)));
    }

    @Override
    public void addAll(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        sql.update(
                """
                insert into suying.agenda (tenant_id, id, job, subject_id, due_at)
                select ?, * from unnest(?, ?, ?, ?::timestamptz[])""",
                walls.tenant().value(),
                entries.stream().map(entry -> Ids.next()).toArray(UUID[]::new),
                entries.stream().map(Entry::job).toArray(String[]::new),
                entries.stream().map(Entry::subject).toArray(UUID[]::new),
                entries.stream().map(entry -> entry.dueAt().toString()).toArray(String[]::new));
    }

    /** Passes over what is locked, because whoever runs it may wait for what the caller holds. */
    @Override
    public void drop(UUID subject) {
        UUID tenant = walls.tenant().value();
        sql.update("""
                delete from suying.agenda where tenant_id = ? and id in (
                  select id from suying.agenda where tenant_id = ? and subject_id = ? for update skip locked)""", tenant, tenant, subject);
    }

    /** What was given out: run it with {@link #run} in its tenant's scope. */
    public record Taken(TenantId tenant, UUID id, Instant dueAt) {}

    /** A lot of what is due, in the order of time. Runs outside every scope. */
    public List<Taken> take(String node, Instant dueBy, int leaseSeconds, int most) {
        return sql
                .list(
                        "select t.tenant_id, t.id, t.due_at from wall.take_due(?, ?, make_interval(secs => ?), ?) t",
                        row -> new Taken(
                                new TenantId(row.getObject(1, UUID.class)),
                                row.getObject(2, UUID.class),
                                row.getObject(3, OffsetDateTime.class).toInstant()),
                        node,
                        dueBy,
                        leaseSeconds,
                        most)
                .stream()
                .sorted(Comparator.comparing(Taken::dueAt).thenComparing(Taken::id))
                .toList();
    }

    /** When something that nobody has in hand falls due, at the latest by then. Runs outside every scope. */
    public Optional<Instant> nextDue(Instant by) {
        return sql.list("select wall.next_due(?)", row -> row.getObject(1, OffsetDateTime.class), by).stream()
                .filter(Objects::nonNull)
                .map(OffsetDateTime::toInstant)
                .findFirst();
    }

    /** Gives back what a node of this name had in hand. Runs outside every scope. */
    public void takeBack(String node) {
        sql.list("select wall.take_back(?)", row -> Boolean.TRUE, node);
    }

    private record Due(UUID id, String job, UUID subject) {}

    /**
     * Does some entries, one after the other, and strikes them off, in one transaction: all, or none. Those that were
     * dropped, also by one before, or that another node has, are left alone. Nobody waits for the disk: what a crash undoes is on the agenda
     * again.
     */
    public void run(List<UUID> ids, String node) {
        UUID tenant = walls.tenant().value();
        List<Due> due = sql.list(
                "select id, job, subject_id, set_config('synchronous_commit', 'off', true) from suying.agenda"
                        + " where tenant_id = ? and id = any (?) and leased_by = ? order by due_at, id for update",
                row -> new Due(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class)),
                tenant,
                ids.toArray(UUID[]::new),
                node);
        for (Due one : due) {
            if (sql.update("delete from suying.agenda where tenant_id = ? and id = ?", tenant, one.id()) == 1) {
                job(one.job()).run(one.subject());
                entities.flush();
                entities.clear();
                remembered.forgetAll();
            }
        }
    }

    /** Notes that an entry failed: it is tried again after a while that grows, and set aside in the end. */
    public void failed(UUID id, String node, String fault) {
        sql.update("""
                update suying.agenda
                   set fault = ?, dead = attempts >= ?, leased_by = null,
                       leased_until = clock_timestamp() + make_interval(secs => 10 * power(3, attempts))
                 where tenant_id = ? and id = ? and leased_by = ?""", fault, MOST_ATTEMPTS, walls.tenant().value(), id, node);
    }

    private Job job(String name) {
        return jobs.stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody does the job " + name));
    }
}
