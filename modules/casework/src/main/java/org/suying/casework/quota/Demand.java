package org.suying.casework.quota;

import java.util.List;
import org.suying.regime.RegimeVersion;
import org.suying.tenancy.Tenant;

/**
 * What one rule book asks of a tenant.
 *
 * @param quotas those that concern the tenant
 */
record Demand(Tenant setBy, RegimeVersion book, List<Quota> quotas) {

    /** @param whom whether the tenant is the book's own or stands below it */
    static Demand of(Tenant setBy, RegimeVersion book, Quota.Whom whom) {
        return new Demand(setBy, book, book.regime().section(Quotas.class).of(whom));
    }
}
