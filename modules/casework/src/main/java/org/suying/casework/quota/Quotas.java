package org.suying.casework.quota;

import java.util.List;

/** The quotas of a regime, in the order in which they are written. */
record Quotas(List<Quota> all) {

    List<Quota> of(Quota.Whom whom) {
        return all.stream().filter(quota -> quota.whom() == whom).toList();
    }
}
