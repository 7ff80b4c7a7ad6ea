package org.suying.filing.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import org.suying.casework.CaseId;
import org.suying.casework.CaseSummary;
import org.suying.casework.Cases;
import org.suying.casework.Participation;
import org.suying.casework.TakesPart;
import org.suying.filing.FilingRefusal;
import org.suying.kernel.Caller;
import org.suying.kernel.Refused;
import org.suying.kernel.Right;
import org.suying.trail.CaseGuard;

/**
 * An officer and the files of a case: whoever may see the case and is not recused (B-10) reads them; who besides has a
 * right by which cases are worked on works with them.
 */
@ApplicationScoped
@Transactional
public class CaseAccess {

    static final Set<Right> WORKING =
            EnumSet.of(Right.REGISTER, Right.HANDLE, Right.DECIDE, Right.APPROVE, Right.SUPERVISE, Right.INSPECT);

    @Inject
    Caller caller;

    @Inject
    @Any
    Instance<CaseGuard> guards;

    @Inject
    Participation participation;

    @Inject
    Cases cases;

    /**
     * @throws org.suying.kernel.NotFound if the officer may not see the case, or there is none
     * @throws Refused if the officer may take no part in it
     */
    public CaseSummary requireReader(CaseId id) {
        guards.forEach(guard -> guard.requireVisible(id.id()));
        CaseSummary summary = cases.require(id);
        participation.require(id);
        return summary;
    }

    /** As {@link #requireReader}. @throws Refused as well if the officer does not work on cases */
    public CaseSummary requireWorker(CaseId id) {
        CaseSummary summary = requireReader(id);
        if (!works()) {
            throw new Refused(FilingRefusal.NOT_WORKING);
        }
        return summary;
    }

    /** As {@link #requireWorker}. @throws Refused as well if the officer is kept out of judging the case (B-10) */
    public CaseSummary requireJudge(CaseId id) {
        CaseSummary summary = requireWorker(id);
        participation.requireJudging(id);
        return summary;
    }

    /** Whether this officer, who sees the case, may say what is to be thought of its evidence. */
    public boolean mayJudge(CaseId id) {
        return works() && participation.mine(id) == TakesPart.FULLY;
    }

    /** Whether this officer, who sees the case, may work with its files. */
    public boolean mayWork(CaseId id) {
        return works() && mayRead(id);
    }

    /** Whether this officer, who sees the case, may read its files. */
    public boolean mayRead(CaseId id) {
        return participation.mine(id) != TakesPart.NOT;
    }

    private boolean works() {
        return caller.require().rights().stream().anyMatch(WORKING::contains);
    }
}
