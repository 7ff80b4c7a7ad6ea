package org.suying.tenancy;

/** What a tenant is: a government, a service centre, a hotline or a supervision office. */
public enum TenantKind {
    GOVERNMENT,
    CENTRE,
    HOTLINE,
    SUPERVISION
}
