package org.suying.complaint.again;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What one browser filed last, newest first: of each when, and a keyed hash in short. In bytes always of one length, so that
 * not even their number shows.
 */
record Marks(List<Mark> all) {

    /** More than anybody goes back, and little enough for a cookie. */
    static final int MOST = 12;

    private static final int HASH = 16;
    private static final int EACH = Long.BYTES + HASH;

    Marks {
        all = List.copyOf(all);
    }

    static Marks none() {
        return new Marks(List.of());
    }

    /** @param bytes as of {@link #bytes}; anything else holds no mark */
    static Marks of(byte[] bytes) {
        List<Mark> all = new ArrayList<>();
        ByteBuffer from = ByteBuffer.wrap(bytes);
        while (from.remaining() >= EACH) {
            long second = from.getLong();
            byte[] hash = new byte[HASH];
            from.get(hash);
            if (second != 0) {
                all.add(new Mark(Instant.ofEpochSecond(second), hash));
            }
        }
        return new Marks(all);
    }

    byte[] bytes() {
        ByteBuffer to = ByteBuffer.allocate(MOST * EACH);
        all.forEach(mark -> to.putLong(mark.at.getEpochSecond()).put(mark.hash));
        return to.array();
    }

    /** When what has this hash was filed, if that was not before {@code since}. */
    Optional<Instant> find(byte[] hash, Instant since) {
        return all.stream()
                .filter(mark -> mark.isOf(hash) && !mark.at.isBefore(since))
                .map(Mark::at)
                .findFirst();
    }

    /** With one more in front; what was marked under the same hash before goes, and so does the oldest of too many. */
    Marks with(byte[] hash, Instant at) {
        List<Mark> more = new ArrayList<>();
        more.add(new Mark(at, Arrays.copyOf(hash, HASH)));
        all.stream().filter(mark -> !mark.isOf(hash)).limit(MOST - 1L).forEach(more::add);
        return new Marks(more);
    }

    /** @param at to the second */
    record Mark(Instant at, byte[] hash) {

        private boolean isOf(byte[] whole) {
            return Arrays.equals(hash, Arrays.copyOf(whole, HASH));
        }
    }
}
