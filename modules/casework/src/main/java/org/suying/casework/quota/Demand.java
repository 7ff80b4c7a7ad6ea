package org.suying.casework.quota;

import java.util.List;
import org.suying.regime.RegimeVersion;
import org.suying.tenancy.Tenant;

/**
 * What one rule book asks of a tenant.
 *
 * @param whom whether the tenant is the book's own or stands below it
 */
record Demand(Tenant setBy, RegimeVersion book, Quota.Whom whom) {

    List<Quota> quotas() {
        return book.regime().section(Quotas.class).of(whom);
    }
}
