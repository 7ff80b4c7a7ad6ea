package org.suying.casework.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.suying.casework.CaseId;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.deadline.Clockwork;
import org.suying.casework.model.CaseFile;
import org.suying.casework.worklist.Waiting;
import org.suying.kernel.Refused;
import org.suying.regime.Regime;
import org.suying.regime.RegimeVersionId;
import org.suying.regime.RegimeVersions;

/** One case handled with another, and by itself again. Takes part in the transaction of its caller. */
@ApplicationScoped
class Following {

    @Inject
    CaseFiles files;

    @Inject
    RegimeVersions versions;

    @Inject
    Clockwork clockwork;

    @Inject
    Waiting waiting;

    @Inject
    Clock clock;

    /** Holds both, the one with the lower id first, so that two who join them crosswise do not wait for each other. */
    void begin(CaseId id, CaseId leader) {
        boolean first = id.id().compareTo(leader.id()) < 0;
        CaseFile one = files.requireForAction(first ? id : leader);
        CaseFile other = files.requireForAction(first ? leader : id);
        CaseFile file = first ? one : other;
        CaseFile leading = first ? other : one;
        if (file.isOver() || leading.isOver() || id.equals(leader)) {
            throw new Refused(CaseworkRefusal.FOLLOWING);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        file.follow(leader, now);
        clockwork.over(id, regime(file), now);
        waiting.write(file, regime(file), files.assignments(id));
        files.flush();
    }

    void end(CaseId id) {
        CaseFile file = files.requireForAction(id);
        if (!file.isFollowing()) {
            return;
        }
        Regime regime = regime(file);
        clockwork.resumed(id, regime, file.part(), clock.instant());
        waiting.write(file, regime, files.assignments(id));
        files.flush();
    }

    private Regime regime(CaseFile file) {
        return versions.require(new RegimeVersionId(file.regimeVersion())).regime();
    }
}
