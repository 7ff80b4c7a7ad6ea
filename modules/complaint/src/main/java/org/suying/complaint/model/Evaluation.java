package org.suying.complaint.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The complainant's own rating, given once.
 *
 * @param score 1 (非常不满意) to 5 (非常满意)
 */
public record Evaluation(
        int score, boolean resolved, @Nullable String comment, Instant at) {}
