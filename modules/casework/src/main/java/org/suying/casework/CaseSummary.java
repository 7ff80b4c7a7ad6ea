package org.suying.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case in one line.
 *
 * @param version counts up with every action; what {@code ETag} and {@code If-Match} carry
 * @param number the public number, unguessable
 * @param registerNumber the inner one, counting up by tenant and year (B-01)
 * @param stateText the state in the words of the regime, Chinese
 * @param since when it came into this state
 * @param endedAt null while it goes on
 * @param urgent an emergency, which goes before all others
 */
public record CaseSummary(
        CaseId id,
        int version,
        String kind,
        UUID regimeVersion,
        String number,
        String registerNumber,
        String subject,
        Phase phase,
        String state,
        String stateText,
        Instant receivedAt,
        Instant registeredAt,
        Instant since,
        @Nullable Instant endedAt,
        boolean urgent) {}
