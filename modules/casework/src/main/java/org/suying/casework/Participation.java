package org.suying.casework;

import org.suying.kernel.Refused;

/**
 * Who takes part in a case (B-10), for everything that is no action of the workflow: looks, evidence, links, extensions.
 * What is asked for here and what an action asks are the same.
 */
public interface Participation {

    /** What part the calling officer takes. */
    TakesPart mine(CaseId id);

    /** @throws Refused RECUSED if the calling officer takes no part */
    void require(CaseId id);

    /** For what decides, approves or reviews. @throws Refused RECUSED, NOT_JUDGE if the calling officer takes no part in that */
    void requireJudging(CaseId id);

    /** Whether the case is assigned to the calling officer now, in person or through the unit. */
    boolean isAssigned(CaseId id);

    /**
     * Whether nobody who works for the tenant may take the decision that the case comes to, or the review to which it has
     * come: then it is the parent's.
     */
    boolean nobodyDecides(CaseId id);

    /** Who takes part has changed: worklists and the parent are to know. To be called in the transaction of the change. */
    void changed(CaseId id);
}
