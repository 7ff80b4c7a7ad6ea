package org.suying.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suying.people.CurrentOfficer;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Tenants;

/** Where the page of a case stands for who is calling: on the desk, or where an officer from above stands in. */
@Named
@RequestScoped
public class CaseAddress {

    @Inject
    CurrentOfficer officer;

    @Inject
    Tenants tenants;

    /** Without the context path. */
    public String of(CaseId id) {
        String desk = isFromAbove() ? "/desk/from-below/%s/cases/".formatted(tenant().slug()) : "/desk/cases/";
        return desk + id.id();
    }

    /** The list from which one comes to the case. */
    public String list() {
        return isFromAbove() ? "/desk/from-below" : "/desk/worklist";
    }

    /** Whether the officer stands in for those who may not decide the case (B-10). */
    public boolean isFromAbove() {
        return officer.onlyCase().isPresent();
    }

    /** The name of the tenant in which the officer is. */
    public String tenantName() {
        return tenant().name();
    }

    private Tenant tenant() {
        return tenants.require(new TenantId(officer.require().tenant()));
    }
}
