package org.suying.people;

import org.suying.kernel.Faults;

/**
 * How a tenant comes by its units and officers. Acts on the tenant of the current scope and asks no right: who calls it
 * has asked. Every fault is named at once; a pointer at which the given faults name one already gets no second.
 */
public interface Organisation {

    /** @throws org.suying.kernel.Refused with the given faults and its own, if there are any */
    UnitId add(NewUnit unit, Faults faults);

    /**
     * @param password in clear; kept only as a hash
     * @throws org.suying.kernel.Refused with the given faults and its own, if there are any
     */
    OfficerId add(NewOfficer officer, String password, Faults faults);

    /** For who hashed a password before the transaction began, and checked it then. */
    OfficerId add(NewOfficer officer, HashedPassword password, Faults faults);
}
