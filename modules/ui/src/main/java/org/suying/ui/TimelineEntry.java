package org.suying.ui;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of what happened.
 *
 * @param at when; null for what is still to come
 * @param fact what happened, in a few words
 * @param who who did it, empty if that is not to be seen
 * @param note more words, may be empty
 */
public record TimelineEntry(@Nullable Instant at, String fact, String who, String note, Standing standing) {}
