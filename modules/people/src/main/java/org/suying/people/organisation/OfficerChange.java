package org.suying.people.organisation;

import java.util.List;

/**
 * What an officer is to be from now on.
 *
 * @param unit the readable id of the unit
 * @param password in clear; empty to leave the present one
 */
record OfficerChange(String name, String unit, List<String> roles, boolean head, boolean active, String password) {

    OfficerChange {
        roles = List.copyOf(roles);
    }

    @Override
    public String toString() {
        return "OfficerChange[" + name + "]";
    }
}
