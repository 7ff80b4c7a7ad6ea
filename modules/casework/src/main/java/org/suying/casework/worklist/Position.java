package org.suying.casework.worklist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.WorklistRow;
import org.suying.kernel.Ids;

/**
 * Where a part of a worklist ends: due time and case.
 *
 * @param due microseconds since 1970
 */
record Position(long due, UUID id) {

    static Position of(WorklistRow row) {
        OffsetDateTime due = row.due();
        Instant at = due == null ? Waiting.NEVER : due.toInstant();
        return new Position(ChronoUnit.MICROS.between(Instant.EPOCH, at), row.id());
    }

    /** Empty for anything that {@link #toString} has not written. */
    static Optional<Position> parse(@Nullable String text) {
        String[] parts = text == null ? new String[0] : text.split("_", -1);
        if (parts.length != 2 || !parts[0].matches("-?[0-9]{1,18}")) {
            return Optional.empty();
        }
        return Ids.parse(parts[1]).map(id -> new Position(Long.parseLong(parts[0]), id));
    }

    @Override
    public String toString() {
        return due + "_" + id;
    }
}
