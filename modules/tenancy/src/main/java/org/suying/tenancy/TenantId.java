package org.suying.tenancy;

import java.util.UUID;

/** The inner id of a tenant; outside it is known by its slug. */
public record TenantId(UUID value) {}
