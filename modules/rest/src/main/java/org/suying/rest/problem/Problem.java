package org.suying.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An error as RFC 9457 writes it, with one entry for each fault. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        @Nullable List<Entry> errors) {

    /** @param line 1-based line and column in a text that was sent; absent otherwise */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String pointer,
            String code,
            String message,
            @Nullable Integer line,
            @Nullable Integer column) {}
}
