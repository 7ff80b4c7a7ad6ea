package org.suying.complaint.repeat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.suying.complaint.model.Respondent;

/**
 * What is known of a complaint that is being written.
 *
 * @param text subject and content, as far as they are there
 * @param letterDate that stands on the letter; null if none was given
 */
public record Draft(
        String text, Respondent respondent, @Nullable LocalDate letterDate) {}
