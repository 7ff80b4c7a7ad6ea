package org.suying.casework.deadline;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.suying.casework.Agenda.Job;
import org.suying.casework.CaseId;

/** What of deadlines stands on the agenda. */
@Dependent
public class DeadlineAgenda {

    @Inject
    DeadlineJobs jobs;

    @Produces
    Job warning() {
        return Job.of(Clockwork.WARNING, jobs::warn);
    }

    @Produces
    Job expiry() {
        return Job.of(Clockwork.EXPIRY, jobs::expire);
    }

    /** To the tenant above. */
    @Produces
    Job escalation() {
        return Job.of(Clockwork.ESCALATION, jobs::escalate);
    }

    /** A tenant's deadlines after a new notice. */
    @Produces
    Job recount() {
        return Job.of(DeadlineJobs.RECOUNT, tenant -> jobs.recount());
    }

    /** A case's deadlines after a new notice: an entry of its own, so that one that fails keeps no other from it. */
    @Produces
    Job recountCase() {
        return Job.of(DeadlineJobs.RECOUNT_CASE, id -> jobs.recount(new CaseId(id)));
    }
}
