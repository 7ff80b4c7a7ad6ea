package org.suying.people.signin;

import java.util.List;
import java.util.Set;
import org.suying.kernel.Caller;
import org.suying.kernel.Right;
import org.suying.people.OfficerSummary;
import org.suying.people.Role;
import org.suying.tenancy.TenantId;

/**
 * Who an officer is, and what the regime in force makes of it.
 *
 * @param roles the held roles that the regime in force knows
 */
record Standing(TenantId tenant, OfficerSummary officer, List<Role> roles, Set<Right> rights) {

    Caller.Officer caller() {
        return new Caller.Officer(officer.id().value(), officer.login(), officer.name(), tenant.value(), rights);
    }
}
