package org.suying.complaint.identity;

import org.suying.tenancy.Offline;

/** The real store without a container; each call within a transaction of the caller's. */
final class PlainIdentities {

    private PlainIdentities() {}

    static Identities over(Offline tenancy) {
        Identities identities = new Identities();
        identities.sql = tenancy.sql();
        identities.keys = tenancy.keys();
        identities.walls = tenancy.walls();
        return identities;
    }
}
