package org.suying.notice.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.NotFound;
import org.suying.kernel.Right;
import org.suying.people.CurrentOfficer;
import org.suying.trail.CaseGuard;

/** What the officer who is signed in may read of what was sent round. */
@ApplicationScoped
class CircularReading {

    @Inject
    Circulars circulars;

    @Inject
    CurrentOfficer officer;

    @Inject
    @Any
    Instance<CaseGuard> guards;

    /** @param opens whether the reader may open the case from which it came */
    record Read(Circular circular, boolean opens) {}

    List<Read> page(@Nullable UUID before, int limit) {
        return circulars.of(reader(), before, limit).stream()
                .map(circular -> new Read(circular, opens(circular)))
                .toList();
    }

    /** @throws NotFound if there is none, or it did not go to the reader */
    Read require(UUID id) {
        Circular circular = circulars.find(id, reader()).orElseThrow(NotFound::new);
        return new Read(circular, opens(circular));
    }

    List<UnitPoints> points() {
        return circulars.points(reader());
    }

    private Reader reader() {
        boolean seesAll = officer.require().rights().contains(Right.SEE_ALL);
        return new Reader(officer.requireSelf().unit().value(), seesAll);
    }

    private boolean opens(Circular circular) {
        try {
            guards.forEach(guard -> guard.requireVisible(circular.caseId()));
            return true;
        } catch (NotFound notYours) {
            return false;
        }
    }
}
