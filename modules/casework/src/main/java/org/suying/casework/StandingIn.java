package org.suying.casework;

import java.util.Map;

/** The way of an officer of the tenant above into a case below that nobody there may decide (B-10). */
public interface StandingIn {

    /**
     * From here to the end of the request the calling officer is in the tenant below, for this case alone.
     *
     * @param below readable id of a tenant directly below the officer's own
     * @param looks whether the case is read, which the tenant below is to see; else it is acted on, which it sees anyhow
     * @throws org.suying.kernel.NotFound if there is none such, or somebody below may decide the case
     * @throws org.suying.kernel.Refused WRONG_RIGHT if the officer neither decides nor approves at home
     */
    void enter(String below, CaseId id, boolean looks);

    /** The same for a page at {@code /desk/from-below/{tenant}/cases/{id}…}, with the values of its segments in braces. */
    void enter(Map<String, String> address);
}
