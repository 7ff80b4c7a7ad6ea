package org.suying.casework.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.suying.tenancy.Sql;
import org.suying.tenancy.TenantId;

/** Counts cases and what was done on them, each by one index. */
@ApplicationScoped
@Transactional
public class CaseCounts {

    @Inject
    Sql sql;

    /** Cases that were registered. */
    long opened(TenantId tenant, Instant from, Instant until) {
        return count(
                "suying.case_file f where f.tenant_id = ? and f.registered_at >= ? and f.registered_at < ?",
                tenant.value(),
                from,
                until);
    }

    /** Cases that came to their end, and were not withdrawn, refused or merged. */
    long closed(TenantId tenant, Instant from, Instant until) {
        return count("""
                suying.case_file f where f.tenant_id = ? and f.ended_at >= ? and f.ended_at < ?
                   and f.phase = 'CLOSED' and f.follows is null""", tenant.value(), from, until);
    }

    /** Those of them on which an action was done, whenever that was. */
    long closedHaving(String action, TenantId tenant, Instant from, Instant until) {
        return count("""
                suying.case_file f where f.tenant_id = ? and f.ended_at >= ? and f.ended_at < ?
                   and f.phase = 'CLOSED' and f.follows is null
                   and exists (select 1 from suying.step s where s.tenant_id = f.tenant_id and s.case_id = f.id and s.action = ?)""", tenant.value(), from, until, action);
    }

    /** How often an action was done. */
    long done(String action, TenantId tenant, Instant from, Instant until) {
        return count(
                "suying.step s where s.tenant_id = ? and s.action = ? and s.at >= ? and s.at < ?",
                tenant.value(),
                action,
                from,
                until);
    }

    private long count(String what, Object... parameters) {
        return sql.find("select count(*) from " + what, row -> row.getLong(1), parameters)
                .orElse(0L);
    }
}
