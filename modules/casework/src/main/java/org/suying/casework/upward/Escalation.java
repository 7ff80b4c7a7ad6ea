package org.suying.casework.upward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.suying.casework.CaseId;
import org.suying.casework.Cases;
import org.suying.casework.DeadlineEscalated;
import org.suying.kernel.Words;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;
import org.suying.worktime.DateWords;

/** Tells the tenant above of a deadline that stays unmet (B-03). */
@ApplicationScoped
class Escalation {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Inject
    UpwardReports reports;

    @Inject
    Superior superior;

    @Inject
    Cases cases;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    void tell(@Observes DeadlineEscalated late) {
        String above = superior.find().map(Tenant::name).orElse("");
        if (above.isEmpty()) {
            record("deadline.nobody", late, Title.key(CaseId.class, "deadline.nobody", late.title()));
        } else if (reports.addOverdue(
                cases.require(late.caseId()), words(late), late.rule(), late.dueAt(), clock.instant())) {
            record("deadline.escalated", late, Title.key(CaseId.class, "deadline.escalated", late.title(), above));
        }
    }

    private String words(DeadlineEscalated late) {
        return Words.of("org.suying.casework.Messages", "report.overdue", CHINESE, late.title(), due(late.dueAt()));
    }

    private String due(Instant dueAt) {
        ZoneId zone = tenants.require(walls.tenant()).zone();
        return DateWords.moment(dueAt.atZone(zone).toOffsetDateTime(), CHINESE);
    }

    private void record(String verb, DeadlineEscalated late, Title title) {
        trail.record(Entry.of(verb, title)
                .onCase(late.caseId().id())
                .with("rule", late.rule())
                .with("dueAt", late.dueAt().toString()));
    }
}
