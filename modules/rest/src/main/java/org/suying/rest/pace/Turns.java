package org.suying.rest.pace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.suying.tenancy.Keys;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** The turns that were taken, in the database, so that all nodes count together. The address is kept as a keyed hash of the day. */
@ApplicationScoped
class Turns {

    @Inject
    CountedTurn counted;

    @Inject
    Walls walls;

    /** @return the seconds to wait; 0 if the turn was taken */
    int take(String act, String client, int secondsBetween, int atOnce) {
        return walls.outside(() -> counted.take(act, client, secondsBetween, atOnce));
    }

    /** One turn, in a transaction of its own. */
    @ApplicationScoped
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    static class CountedTurn {

        @Inject
        Sql sql;

        @Inject
        Keys keys;

        @Inject
        Clock clock;

        int take(String act, String client, int secondsBetween, int atOnce) {
            String today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
            return sql.find(
                            "select wall.take_turn(?, ?, make_interval(secs => ?), make_interval(secs => ?))",
                            row -> row.getInt(1),
                            keys.installationMac("pace", (today + " " + client).getBytes(StandardCharsets.UTF_8)),
                            act,
                            secondsBetween,
                            (atOnce - 1.0) * secondsBetween)
                    .orElse(0);
        }
    }
}
