package org.suying.casework;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case on a worklist.
 *
 * @param assignedTo the officer or unit responsible; null if it waits for anybody of a role
 * @param due null without a running deadline
 * @param urgent an emergency, which stands before all others
 * @param remaining how much is left or over, in words; empty without a deadline
 */
public record WorklistRow(
        UUID id,
        String number,
        String registerNumber,
        String kind,
        Phase phase,
        String state,
        String stateText,
        String subject,
        @Nullable String assignedTo,
        OffsetDateTime since,
        @Nullable OffsetDateTime due,
        Lamp lamp,
        String remaining,
        boolean urgent) {}
