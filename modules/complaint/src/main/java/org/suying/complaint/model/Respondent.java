package org.suying.complaint.model;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who or what is complained of, in the words of who complains; each part may be missing. */
public record Respondent(
        @Nullable String unit,
        @Nullable String counter,
        @Nullable String person,
        @Nullable String address) {

    /** In one line; empty if nothing is known. */
    public String inOneLine() {
        return Stream.of(unit, counter, person, address)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
