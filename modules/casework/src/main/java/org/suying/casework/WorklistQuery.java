package org.suying.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for on a worklist; null is anything.
 *
 * @param unit readable id of the unit responsible
 * @param dueBy due on this day of the tenant, or before
 * @param text in subject, number or register number
 * @param lamp only this lamp
 * @param afterPlace position after which the page begins, with {@code afterId}; both null for the first
 */
public record WorklistQuery(
        @Nullable Phase phase,
        @Nullable String state,
        @Nullable String unit,
        @Nullable LocalDate dueBy,
        @Nullable String text,
        @Nullable Lamp lamp,
        @Nullable Long afterPlace,
        @Nullable UUID afterId,
        int limit) {

    public static WorklistQuery first(int limit) {
        return new WorklistQuery(null, null, null, null, null, null, null, null, limit);
    }
}
