package org.suying.notice.circular;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that was sent round.
 *
 * @param caseId the case from which it came
 * @param by the officer who sent it
 * @param units to whom, by the names of that moment
 */
public record Circular(UUID id, UUID caseId, String title, String text, Instant at, String by, List<Unit> units) {

    /** @param points that were given to it; null if none were */
    public record Unit(UUID id, String name, @Nullable Integer points) {}

    public Circular {
        units = List.copyOf(units);
    }

    Circular to(List<Unit> others) {
        return new Circular(id, caseId, title, text, at, by, others);
    }

    /** Those to which points were given. */
    public List<Unit> assessed() {
        return units.stream().filter(unit -> unit.points() != null).toList();
    }
}
