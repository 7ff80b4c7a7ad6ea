package org.suying.complaint.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.Phase;
import org.suying.complaint.follow.PublicDeadline;

/**
 * The answer to a filing.
 *
 * @param id null for the public
 * @param registerNumber null for the public
 * @param queryCode shown here and never again
 * @param state the regime's id, {@code stateText} its words
 * @param receipt 64 hexadecimal digits that prove what was filed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Filed(
        @Nullable UUID id,
        String number,
        @Nullable String registerNumber,
        String queryCode,
        Phase phase,
        String state,
        String stateText,
        OffsetDateTime receivedAt,
        List<PublicDeadline> deadlines,
        String receipt) {}
