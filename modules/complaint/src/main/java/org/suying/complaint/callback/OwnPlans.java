package org.suying.complaint.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suying.kernel.KernelRefusal;
import org.suying.kernel.Refused;
import org.suying.people.CurrentOfficer;
import org.suying.regime.RegimeVersions;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Tenant;

/** The callback plans of the rule book in force, and the door to what they bring, for whoever asks in one. */
@ApplicationScoped
class OwnPlans {

    @Inject
    Entrance entrance;

    @Inject
    CurrentOfficer officer;

    @Inject
    RegimeVersions regimes;

    /** @throws Refused if the officer asks in no plan */
    Tenant enter(String slug) {
        Tenant here = entrance.asOfficer(slug);
        requireAny();
        return here;
    }

    /** To the officer's own tenant. @throws Refused if the officer asks in no plan */
    void enter() {
        entrance.asOfficer();
        requireAny();
    }

    CallbackPlans all() {
        return regimes.inForce().regime().section(CallbackPlans.class);
    }

    /** Those in which the officer asks. */
    CallbackPlans mine() {
        return new CallbackPlans(all().of(officer.roles()));
    }

    /** @throws Refused if the officer does not ask in it */
    void require(CallbackPlan plan) {
        if (plan.by().stream().noneMatch(officer.roles()::contains)) {
            throw new Refused(KernelRefusal.WRONG_RIGHT);
        }
    }

    private void requireAny() {
        if (mine().all().isEmpty()) {
            throw new Refused(KernelRefusal.WRONG_RIGHT);
        }
    }
}
