package org.suying.regime;

import java.util.UUID;

/** The inner id of a version of a tenant's regime; a case keeps the one it began with. */
public record RegimeVersionId(UUID value) {}
