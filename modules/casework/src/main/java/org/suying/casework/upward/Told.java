package org.suying.casework.upward;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant told about a case of its own, as it sees it itself.
 *
 * @param lookedAt when the tenant above first had it before its eyes; null while it has not
 * @param lookedBy who that was
 */
public record Told(
        Kind kind,
        String text,
        Instant at,
        @Nullable Instant lookedAt,
        @Nullable String lookedBy) {}
