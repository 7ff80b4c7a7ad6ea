package org.suying.regime;

import java.time.Instant;
import java.util.List;

/**
 * What kind of value a name stands for in a condition, and what it is in CEL. A value that nobody has given reads as
 * {@link #unset()}, so a condition never fails for want of a value.
 */
public enum ValueType {
    /** {@code string}; unset is the empty string. */
    TEXT(""),
    /** {@code bool}; unset is false. */
    BOOLEAN(false),
    /** {@code int}, a whole number; unset is 0. It may be compared with a literal that has decimals. */
    NUMBER(0L),
    /**
     * {@code timestamp}, an {@link Instant}: of a day its start in the tenant's zone. Unset is the name {@code unset},
     * 0001-01-01T00:00:00Z: {@code incidentDate != unset}.
     */
    DATE(Instant.parse("0001-01-01T00:00:00Z")),
    /** {@code string}, the id of the option; unset is the empty string. */
    CHOICE(""),
    /** {@code list(string)}: ids of options, or anything else that is counted; unset is the empty list. */
    CHOICES(List.of());

    private final Object unset;

    ValueType(Object unset) {
        this.unset = unset;
    }

    public Object unset() {
        return unset;
    }
}
