package org.suying.casework.worklist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.WorklistRow;
import org.suying.kernel.Ids;

/**
 * Where a part of a worklist ends: the place of a case there, and the case.
 *
 * @param place microseconds since 1970
 */
record Position(long place, UUID id) {

    static Position of(WorklistRow row) {
        OffsetDateTime due = row.due();
        Instant at = due == null ? Waiting.NEVER : due.toInstant();
        return new Position(micros(Waiting.place(at, row.urgent())), row.id());
    }

    /** Not by {@code ChronoUnit}, which counts nanoseconds and ends in 2262. */
    private static long micros(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1000);
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
        return place + "_" + id;
    }
}
