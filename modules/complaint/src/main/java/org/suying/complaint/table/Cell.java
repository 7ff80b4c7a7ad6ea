package org.suying.complaint.table;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What stands in one place of a table. */
public sealed interface Cell permits Cell.Text, Cell.Moment {

    /** Words, empty for nothing. */
    record Text(String words) implements Cell {}

    /** A time on the tenant's clock, told to the minute. */
    record Moment(LocalDateTime at) implements Cell {}

    static Cell of(@Nullable String words) {
        return new Text(words == null ? "" : words);
    }

    static Cell of(LocalDateTime at) {
        return new Moment(at);
    }
}
