package org.suying.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The officers of the current scope's tenant. Lists hold who is active, in the order of their logins; who is asked for
 * by id is found after leaving too.
 */
public interface Officers {

    Optional<OfficerSummary> find(OfficerId id);

    /** @throws org.suying.kernel.NotFound if there is none */
    OfficerSummary require(OfficerId id);

    Optional<OfficerSummary> find(String login);

    /** Those of the ids that there are. */
    Map<OfficerId, OfficerSummary> named(Collection<OfficerId> ids);

    List<OfficerSummary> all();

    List<OfficerSummary> withRole(String role);

    /** Those of the unit itself, not of the units below it. */
    List<OfficerSummary> of(UnitId unit);

    /** Who leads the unit; empty where nobody is named. */
    List<OfficerSummary> heads(UnitId unit);
}
