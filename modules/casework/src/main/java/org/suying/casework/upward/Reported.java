package org.suying.casework.upward;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant directly below told, as the tenant above sees it.
 *
 * @param tenant whose case it is
 * @param slug its readable id
 * @param state where the case stood then, in the words of its rule book
 * @param readAt when somebody of the reading tenant marked it as read; null while nobody has
 * @param looked whether the telling tenant knows already that it was looked at
 */
public record Reported(
        UUID id,
        UUID tenant,
        String slug,
        String name,
        Kind kind,
        String registerNumber,
        String subject,
        String state,
        String text,
        Instant at,
        @Nullable Instant readAt,
        @Nullable String readBy,
        boolean looked)
        implements Serializable {

    public boolean isRead() {
        return readAt != null;
    }
}
