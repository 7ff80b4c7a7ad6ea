package org.suying.casework.upward;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of what came from below.
 *
 * @param kind null for any
 * @param tenant readable id; empty for any
 * @param before the report after which the part begins; null for the first
 */
public record ReportQuery(
        @Nullable Kind kind, String tenant, @Nullable UUID before, int limit) {}
