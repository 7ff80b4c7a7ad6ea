package org.suying.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.kernel.Actor;
import org.suying.kernel.Faults;
import org.suying.kernel.Ids;
import org.suying.people.NewUnit;
import org.suying.people.Organisation;
import org.suying.testkit.inside.Within;

/**
 * With {@code SUYING_DATABASE_POOL=4} in the environment the pool is the smallest, and {@code -Dsuying.stress.rows} asks for
 * more: {@code docs/assurance.md} has the command for a million.
 */
@ArquillianTest
@DisplayName("B-06 I-04 the connections that all tenants share")
class PooledConnectionsInsideIT {

    private static final int TENANTS = 200;
    private static final int UNITS = 5;
    private static final int THREADS = 64;
    private static final int ROWS = Integer.getInteger("suying.stress.rows", 50_000);

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    Tenants tenants;

    @Inject
    Organisation organisation;

    @Inject
    Within within;

    @Inject
    UserTransaction transaction;

    /** How a transaction ends. */
    private enum Ending {
        COMMITTED,
        ROLLED_BACK,
        FAILED,
        TIMED_OUT,
        KILLED,
        WITH_ANOTHER_INSIDE;

        static Ending of(int percent) {
            return percent < 50
                    ? COMMITTED
                    : percent < 70
                            ? ROLLED_BACK
                            : percent < 85
                                    ? FAILED
                                    : percent < 90 ? TIMED_OUT : percent < 98 ? KILLED : WITH_ANOTHER_INSIDE;
        }
    }

    /** What a thread saw: rows of its tenant, and rows of somebody else. */
    private record Seen(long own, long foreign) {}

    @Test
    @DisplayName(
            "carry nothing from one of 200 tenants to the next, whether transactions end well, fail, time out or lose"
                    + " their connection: 50,000 rows, each the reader's own")
    void carryNothing() throws Exception {
        List<TenantId> ids = open();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long own = 0;
        long foreign = 0;
        try {
            List<Callable<Seen>> readers = IntStream.range(0, THREADS)
                    .<Callable<Seen>>mapToObj(seed -> () -> read(ids, new Random(seed)))
                    .toList();
            for (Future<Seen> reader : threads.invokeAll(readers)) {
                own += reader.get().own();
                foreign += reader.get().foreign();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(foreign).isZero();
        assertThat(own).isGreaterThanOrEqualTo(ROWS);
    }

    /** A city and what stands below it, closed to the public; each with units of its own. */
    private List<TenantId> open() {
        List<TenantId> ids = new ArrayList<>();
        for (int i = 0; i < TENANTS; i++) {
            TenantId id = new TenantId(Ids.next());
            TenantId city = ids.isEmpty() ? null : ids.get(0);
            String name = "stress-" + i;
            walls.within(new Scope(Scope.Level.TENANT, id.value(), Actor.program(), "ONBOARDING"), () -> {
                begun(Ending.COMMITTED, () -> {
                    tenants.open(new Tenants.Opening(
                            id,
                            name,
                            name,
                            city == null ? TenantLevel.CITY : TenantLevel.DISTRICT,
                            TenantKind.CENTRE,
                            city,
                            ZoneId.of("Asia/Shanghai"),
                            false,
                            Instant.parse("2026-03-02T01:00:00Z")));
                    for (int unit = 0; unit < UNITS; unit++) {
                        organisation.add(
                                new NewUnit("unit-" + unit, "单位" + unit, "", List.of(), List.of()), new Faults());
                    }
                });
            });
            ids.add(id);
        }
        return ids;
    }

    private Seen read(List<TenantId> ids, Random random) {
        long own = 0;
        long foreign = 0;
        while (own < ROWS / THREADS + 1) {
            TenantId tenant = ids.get(random.nextInt(ids.size()));
            TenantId other = ids.get(random.nextInt(ids.size()));
            Ending ending = Ending.of(random.nextInt(100));
            List<UUID> seen = new ArrayList<>();
            walls.within(Scope.of(tenant, Actor.program()), () -> {
                begun(ending, () -> seen.addAll(ending == Ending.WITH_ANOTHER_INSIDE ? around(other) : owners()));
                begun(Ending.COMMITTED, () -> seen.addAll(owners()));
            });
            long mine = seen.stream().filter(tenant.value()::equals).count();
            own += mine;
            foreign += seen.size() - mine;
        }
        return new Seen(own, foreign);
    }

    /** What a transaction sees before and after another, of another tenant, has run inside it. */
    private List<UUID> around(TenantId other) {
        List<UUID> seen = new ArrayList<>(owners());
        List<UUID> inside = walls.within(Scope.of(other, Actor.program()), () -> within.besides(this::owners));
        if (!inside.stream().allMatch(other.value()::equals)) {
            throw new AssertionError("a transaction inside another saw " + inside + " instead of " + other);
        }
        seen.addAll(owners());
        return seen;
    }

    private List<UUID> owners() {
        return sql.list("select tenant_id from suying.unit", row -> row.getObject(1, UUID.class));
    }

    private void begun(Ending ending, Runnable work) {
        try {
            transaction.begin();
            try {
                work.run();
                end(ending);
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        } catch (Exception e) {
            if (ending == Ending.COMMITTED || ending == Ending.ROLLED_BACK) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void end(Ending ending) throws Exception {
        switch (ending) {
            case COMMITTED, WITH_ANOTHER_INSIDE -> transaction.commit();
            case ROLLED_BACK -> transaction.rollback();
            case FAILED -> fails("select 1 / 0");
            case TIMED_OUT -> {
                sql.update("set local statement_timeout = '5ms'");
                fails("select pg_sleep(5)");
            }
            case KILLED -> fails("select pg_terminate_backend(pg_backend_pid())");
        }
    }

    private void fails(String statement) {
        sql.list(statement, row -> row.getString(1));
        throw new AssertionError(statement + " did not fail");
    }
}
