package org.suying.casework.quota;

import java.time.LocalDate;
import org.suying.tenancy.Tenant;

/**
 * How one quota of one tenant stands.
 *
 * @param tenant who must fulfil it
 * @param setBy whose rule book asks for it: the tenant itself, or the one above
 * @param date the day up to which it was counted
 */
record QuotaLine(
        Quota quota,
        Tenant tenant,
        Tenant setBy,
        Period period,
        LocalDate date,
        long required,
        long done,
        QuotaStatus status) {}
