package org.suying.people;

import java.util.Set;
import java.util.UUID;
import org.suying.kernel.Right;
import org.suying.tenancy.TenantId;

/** An officer of the tenant above stands in for those of a tenant below who may not decide one case (B-10). */
public interface Deputies {

    /**
     * From here to the end of the request the caller is an officer of the tenant below, for this case and nothing else,
     * and bears the name of the tenant from which the officer comes.
     *
     * @param roles ids of roles of the rule book below in which the officer stands in
     */
    void standIn(TenantId below, UUID onlyCase, Set<String> roles, Set<Right> rights);
}
