package org.suying.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.inside.Within;

@ArquillianTest
@DisplayName("A transaction that the database gave up")
class AnewInsideIT {

    @Inject
    Within within;

    @Inject
    Anew anew;

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Test
    @DisplayName("is done anew: of two that wait for each other both come to an end")
    void endsBoth() throws Exception {
        List<UUID> rows = within.undone(
                "xihu",
                () -> sql.list(
                        "select id from suying.officer order by id limit 2", row -> row.getObject(1, UUID.class)));
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger tries = new AtomicInteger();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<String> forth = two.submit(() -> lock(rows.get(0), rows.get(1), bothHoldOne, tries));
            Future<String> back = two.submit(() -> lock(rows.get(1), rows.get(0), bothHoldOne, tries));

            assertThat(List.of(forth.get(30, TimeUnit.SECONDS), back.get(30, TimeUnit.SECONDS)))
                    .containsOnly("done");
        } finally {
            two.shutdownNow();
        }
        assertThat(tries).hasValue(3);
    }

    @Test
    @DisplayName("is not done anew for a fault that would come again")
    void failsOnce() {
        AtomicInteger tries = new AtomicInteger();

        assertThatThrownBy(() -> anew.whole(() -> within.undone("xihu", () -> {
                    tries.incrementAndGet();
                    return sql.update("select 1 / 0");
                })))
                .hasStackTraceContaining("division by zero");
        assertThat(tries).hasValue(1);
    }

    private String lock(UUID first, UUID second, CyclicBarrier bothHoldOne, AtomicInteger tries) {
        AtomicInteger mine = new AtomicInteger();
        return anew.whole(() -> within.undone("xihu", () -> {
            tries.incrementAndGet();
            lock(first);
            if (mine.getAndIncrement() == 0) {
                bothHoldOne.await(10, TimeUnit.SECONDS);
            }
            lock(second);
            return "done";
        }));
    }

    private void lock(UUID row) {
        assertThat(sql.update(
                        "update suying.officer set name = name where tenant_id = ? and id = ?",
                        walls.tenant().value(),
                        row))
                .isEqualTo(1);
    }
}
