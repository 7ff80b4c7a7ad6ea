package org.suying.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** What every stored entity of a tenant begins with. Filled by Hibernate from the scope; enforced by the database. */
@MappedSuperclass
public abstract class TenantRow {

    @TenantId
    @PartitionKey
    @Column(name = "tenant_id", nullable = false, updatable = false)
    private UUID tenantId;

    protected TenantRow() {}
}
