package org.suying.filing.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suying.casework.CaseSummary;
import org.suying.casework.Cases;
import org.suying.casework.DomainPart;
import org.suying.kernel.Caller;
import org.suying.people.Officers;
import org.suying.people.Roles;

/** Whether a tenant has anybody else who may judge in a case: who works alone need not wait for a second pair of eyes. */
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

    /** Somebody other than the caller who works on cases and is not kept out of judging this one. */
    public boolean are(CaseSummary summary) {
        Roles roles = cases.regimeOf(summary.id()).section(Roles.class);
        UUID self = caller.require().id();
        Set<UUID> out = parts.stream()
                .filter(part -> part.kind().equals(summary.kind()))
                .flatMap(part -> part.keptOut(summary.id()).keySet().stream())
                .collect(Collectors.toSet());
        return officers.all().stream()
                .filter(one -> !Collections.disjoint(roles.rightsOf(one.roles()), CaseAccess.WORKING))
                .map(one -> one.id().value())
                .anyMatch(one -> !one.equals(self) && !out.contains(one));
    }
}
