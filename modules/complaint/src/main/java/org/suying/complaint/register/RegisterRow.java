package org.suying.complaint.register;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.Phase;

/**
 * One line of the register (R19-09).
 *
 * @param object who or what is complained of; empty if nothing was named
 * @param matter the subject
 * @param unit to which it was transferred; null if it was not
 * @param finding whether it was true, in words; null before the decision
 * @param outcome what was decided; null before
 * @param score the complainant's rating, 1 to 5; null without one
 * @param feedback the same in words; null without one
 * @param joined with which others it belongs together, in words; empty for none
 * @param state the regime's id, {@code stateText} its words
 * @param archiveNumber under which it lies in the archive; null before
 */
public record RegisterRow(
        UUID id,
        String registerNumber,
        String number,
        OffsetDateTime receivedAt,
        String object,
        String matter,
        @Nullable String unit,
        @Nullable String finding,
        @Nullable String outcome,
        @Nullable Integer score,
        @Nullable Boolean resolved,
        @Nullable String feedback,
        Phase phase,
        String state,
        String stateText,
        String joined,
        @Nullable String archiveNumber) {}
