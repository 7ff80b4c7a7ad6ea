package org.suying.complaint.model;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who or what is complained of, in the words of who complains; each part may be missing. */
public record Respondent(
        @Nullable String unit,
        @Nullable String counter,
        @Nullable String person,
        @Nullable String address) {

    /**
     * In one line; empty if nothing is known.
     *
     * @param unitNames the name of a unit of the tenant by its readable id; what it does not know stands as it was written
     */
    public String inOneLine(Function<String, Optional<String>> unitNames) {
        String written = unit;
        String named = written == null ? null : unitNames.apply(written).orElse(written);
        return Stream.of(named, counter, person, address)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
