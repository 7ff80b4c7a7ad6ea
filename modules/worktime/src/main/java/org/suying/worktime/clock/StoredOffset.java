package org.suying.worktime.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.suying.tenancy.Sql;

/** How far the program's clock is ahead of the machine's, kept over restarts. */
@ApplicationScoped
@Transactional
public class StoredOffset {

    @Inject
    Sql sql;

    Duration read() {
        return sql.find("select ahead_millis from suying.clock", row -> Duration.ofMillis(row.getLong(1)))
                .orElse(Duration.ZERO);
    }

    /** The database lets a city do this, forward only. */
    void keep(Duration ahead) {
        sql.update("select wall.move_clock(?)", ahead.toMillis());
    }
}
