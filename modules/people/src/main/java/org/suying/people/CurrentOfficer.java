package org.suying.people;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.suying.kernel.Caller;
import org.suying.kernel.NotSignedIn;

/** Who is calling, as the caller's own tenant knows the person: with roles and unit, besides the rights. */
public interface CurrentOfficer extends Caller {

    /** Empty for the public. */
    Optional<OfficerSummary> self();

    /** @throws NotSignedIn if nobody is */
    default OfficerSummary requireSelf() {
        return self().orElseThrow(NotSignedIn::new);
    }

    /** The one case that may be touched by who stands in here for those who may not decide it; empty for everybody else. */
    Optional<UUID> onlyCase();

    /** The held roles that the regime in force knows; empty for the public. */
    default SortedSet<String> roles() {
        return self().map(OfficerSummary::roles).orElseGet(TreeSet::new);
    }
}
