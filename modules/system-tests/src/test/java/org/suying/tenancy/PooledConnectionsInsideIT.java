package org.suying.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
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

@ArquillianTest
@DisplayName("B-06 I-04 the connections that all tenants share")
class PooledConnectionsInsideIT {

    private static final List<String> TENANTS = List.of("yunchuan", "baiyun", "qinghe", "mingde", "xihu", "qiaotou");
    private static final int THREADS = 48;
    private static final int ROUNDS = 250;

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    Tenants tenants;

    @Inject
    UserTransaction transaction;

    @Test
    @DisplayName(
            "carry nothing from one tenant to the next, also after failures: more than 50,000 rows, each the reader's own")
    void carryNothing() throws Exception {
        List<TenantId> ids =
                TENANTS.stream().map(slug -> tenants.require(slug).id()).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Integer> rows = new ArrayList<>();
        try {
            List<Callable<Integer>> readers = IntStream.range(0, THREADS)
                    .<Callable<Integer>>mapToObj(seed -> () -> read(ids, new Random(seed)))
                    .toList();
            for (Future<Integer> reader : threads.invokeAll(readers)) {
                rows.add(reader.get());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(rows.stream().mapToInt(Integer::intValue).sum()).isGreaterThan(50_000);
    }

    /** @return how many rows it saw, all of its own */
    private int read(List<TenantId> ids, Random random) {
        int seen = 0;
        for (int round = 0; round < ROUNDS; round++) {
            TenantId tenant = ids.get(random.nextInt(ids.size()));
            int ending = random.nextInt(4);
            List<UUID> owners = walls.within(Scope.of(tenant, Actor.program()), () -> owners(ending));
            assertThat(owners).containsOnly(tenant.value());
            seen += owners.size();
        }
        return seen;
    }

    private List<UUID> owners(int ending) {
        try {
            transaction.begin();
            List<UUID> owners = sql.list("select tenant_id from suying.officer", row -> row.getObject(1, UUID.class));
            if (ending == 0) {
                fail();
            }
            if (ending == 1) {
                transaction.rollback();
            } else {
                transaction.commit();
            }
            return owners;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Breaks the transaction in the database, and leaves it to be rolled back. */
    private void fail() throws Exception {
        try {
            sql.update("select 1 / 0");
        } catch (RuntimeException e) {
            transaction.rollback();
            transaction.begin();
        }
    }
}
