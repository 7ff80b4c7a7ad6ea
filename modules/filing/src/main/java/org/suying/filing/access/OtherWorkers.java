package org.suying.filing.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import org.suying.casework.CaseSummary;
import org.suying.casework.Cases;
import org.suying.casework.DomainPart;
import org.suying.kernel.Caller;
import org.suying.people.OfficerSummary;
import org.suying.people.Officers;
import org.suying.people.Roles;

/** Whether a tenant has anybody else who works on cases: who works alone need not wait for a second pair of eyes. */
@ApplicationScoped
@Transactional
public class OtherWorkers {

    @Inject
    Caller caller;

    @Inject
    Officers officers;

    @Inject
    Cases cases;

    @Inject
    @Any
    Instance<DomainPart> parts;

    /** Somebody other than the caller, who takes part in the case. */
    public boolean are(CaseSummary summary) {
        Roles roles = cases.regimeOf(summary.id()).section(Roles.class);
        return officers.all().stream()
                .filter(one -> !one.id().value().equals(caller.require().id()))
                .filter(one -> !Collections.disjoint(roles.rightsOf(one.roles()), CaseAccess.WORKING))
                .anyMatch(one -> !isRecused(summary, one));
    }

    private boolean isRecused(CaseSummary summary, OfficerSummary one) {
        return parts.stream()
                .filter(part -> part.kind().equals(summary.kind()))
                .anyMatch(part -> part.isRecused(summary.id(), one.id().value()));
    }
}
