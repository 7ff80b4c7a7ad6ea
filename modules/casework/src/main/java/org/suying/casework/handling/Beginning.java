package org.suying.casework.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.suying.casework.CaseId;
import org.suying.casework.CaseOpened;
import org.suying.casework.CaseSummary;
import org.suying.casework.Opening;
import org.suying.casework.deadline.Calendars;
import org.suying.casework.deadline.Clockwork;
import org.suying.casework.model.CaseFile;
import org.suying.casework.workflow.State;
import org.suying.casework.workflow.Workflow;
import org.suying.casework.worklist.Waiting;
import org.suying.regime.Regime;
import org.suying.regime.RegimeVersion;
import org.suying.regime.RegimeVersions;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/** Opens cases under the regime in force: state, register number, deadlines, whom they wait for. */
@ApplicationScoped
class Beginning {

    /** The value with which a case opens as an emergency. */
    private static final String URGENT = "urgent";

    @Inject
    CaseFiles files;

    @Inject
    RegimeVersions versions;

    @Inject
    Calendars calendars;

    @Inject
    Clockwork clockwork;

    @Inject
    Waiting waiting;

    @Inject
    Trail trail;

    @Inject
    Telling telling;

    @Inject
    Clock clock;

    @Inject
    Event<CaseOpened> opened;

    CaseSummary open(Opening opening) {
        RegimeVersion version = versions.inForce();
        Regime regime = version.regime();
        Workflow workflow = regime.section(Workflow.class);
        State start = workflow.start();
        Instant now = clock.instant();
        CaseFile file = new CaseFile(opening, version.id().value(), registerNumber(opening, regime, now), start, now);
        if (Boolean.TRUE.equals(opening.values().get(URGENT))) {
            file.hurry(now);
        }
        files.add(file);
        Map<String, Instant> events = workflow.opening(opening.receivedAt(), now);
        clockwork.begin(file.id(), regime, events);
        waiting.begin(file, regime);
        CaseSummary summary = file.summary(start.text().zh());
        trail.record(Entry.of("case.opened", Title.key(CaseId.class, "case.opened"))
                .onCase(file.id().id())
                .with("state", start.id())
                .with("registerNumber", summary.registerNumber()));
        telling.happened(file, regime, events.keySet(), now);
        opened.fire(new CaseOpened(summary));
        return summary;
    }

    private String registerNumber(Opening opening, Regime regime, Instant now) {
        int year = calendars.now(regime).dateOf(now).getYear();
        int number = files.nextNumber(opening.kind(), year);
        return opening.registerFormat()
                .replace("{year}", Integer.toString(year))
                .replace("{number}", Integer.toString(number));
    }
}
