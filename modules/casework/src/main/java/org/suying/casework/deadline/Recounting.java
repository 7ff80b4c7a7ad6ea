package org.suying.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.suying.tenancy.Sql;
import org.suying.worktime.PublicationImported;

/**
 * After a new notice, every tenant counts its provisional deadlines anew: a definer function puts one entry on the
 * agenda of each, in the transaction of the import.
 */
@ApplicationScoped
class Recounting {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    void plan(@Observes PublicationImported imported) {
        sql.update("select wall.plan_recount(?)", clock.instant());
    }
}
