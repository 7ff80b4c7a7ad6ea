package org.suying.complaint.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer adds when registering for somebody.
 *
 * @param assistedBy who helped to put it into words
 * @param transcript signed minutes of what was said
 * @param letterDate the date that stands on a letter
 * @param signed whether who spoke has signed the minutes
 */
public record TakingDown(
        @Nullable String assistedBy,
        @Nullable String transcript,
        @Nullable LocalDate letterDate,
        boolean signed) {

    public static final TakingDown NOTHING = new TakingDown(null, null, null, false);
}
