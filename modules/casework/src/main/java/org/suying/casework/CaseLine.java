package org.suying.casework;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case among many.
 *
 * @param values what was written last into the fields that stand for the slots that were asked for, by slot
 */
public record CaseLine(CaseSummary summary, Map<String, Object> values) {

    public CaseLine {
        values = Map.copyOf(values);
    }

    public Optional<Object> value(String slot) {
        @Nullable Object value = values.get(slot);
        return Optional.ofNullable(value);
    }
}
