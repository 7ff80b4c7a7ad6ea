package org.suying.complaint.measure;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suying.casework.StepView.Written;

/**
 * One measure that was decided on a case.
 *
 * @param id in the rule book's list, {@code text} its words
 * @param due by when it is to be carried out; null if no deadline runs or ran for it
 * @param doneAt null while it is open
 * @param record what was written when it was carried out; empty while it is open
 */
public record Measure(
        String id,
        String text,
        OffsetDateTime decidedAt,
        String decidedBy,
        @Nullable OffsetDateTime due,
        @Nullable OffsetDateTime doneAt,
        @Nullable String doneBy,
        List<Written> record) {

    public boolean isOpen() {
        return doneAt == null;
    }
}
