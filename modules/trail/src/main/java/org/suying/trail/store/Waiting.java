package org.suying.trail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.suying.tenancy.Sql;
import org.suying.tenancy.TenantId;

/** Which tenants have work for the sealer: ids and nothing more, read outside every scope. */
@ApplicationScoped
@Transactional
public class Waiting {

    @Inject
    Sql sql;

    public List<TenantId> toSeal() {
        return ids("select wall.tenants_to_seal()");
    }

    public List<TenantId> toSign() {
        return ids("select wall.tenants_to_checkpoint()");
    }

    private List<TenantId> ids(String select) {
        return sql.list(select, row -> new TenantId(row.getObject(1, UUID.class)));
    }
}
