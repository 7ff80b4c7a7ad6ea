package org.suying.casework.upward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.suying.casework.CaseId;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;
import org.suying.trail.Entry;
import org.suying.trail.Subject;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/** Two marks on what is told upward, each on the trail of the tenant in which it stands, and each set once. */
@ApplicationScoped
@Transactional
public class Marks {

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    UpwardReports reports;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Looked at by the tenant above. Runs in the scope of the tenant that told it (B-06). */
    public void looked(List<UUID> ids, String by) {
        ids.stream()
                .filter(id -> isSet("upward_look", id, by))
                .forEach(id ->
                        trail.record(Entry.of("report.looked-at", Title.key(CaseId.class, "report.looked-at", by))
                                .onCase(reports.caseOf(id))));
    }

    /** Marked as read, in the scope of the tenant above. */
    public void read(Reported report, String by) {
        if (isSet("upward_reading", report.id(), by)) {
            trail.record(Entry.of(
                            "report.read",
                            Title.key(CaseId.class, "report.read", report.name(), report.registerNumber()))
                    .on(new Subject("report", report.id()))
                    .with("tenant", report.slug()));
        }
    }

    private boolean isSet(String table, UUID id, String by) {
        return sql.update(
                        "insert into suying." + table
                                + " (tenant_id, id, at, by_name) values (?, ?, ?, ?) on conflict do nothing",
                        walls.tenant().value(),
                        id,
                        clock.instant(),
                        by)
                == 1;
    }
}
