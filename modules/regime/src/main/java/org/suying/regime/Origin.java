package org.suying.regime;

/** Where a value of a regime came from: the tenant's own document, its preset, a tenant above, or the platform. */
public enum Origin {
    OWN,
    PRESET,
    ABOVE,
    BASELINE
}
