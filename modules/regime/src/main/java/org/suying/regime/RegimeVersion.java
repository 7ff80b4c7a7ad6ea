package org.suying.regime;

import java.time.Instant;

/**
 * One version of a tenant's rule book. What it says never changes.
 *
 * @param number counts up from 1 within the tenant
 */
public record RegimeVersion(RegimeVersionId id, int number, Instant effectiveFrom, Regime regime) {}
