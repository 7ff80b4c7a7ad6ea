package org.suying.notice;

import java.time.Instant;

/**
 * Something that was told, in the words in which it was told.
 *
 * @param notice its id in the regime
 */
public record Notice(String notice, String title, String text, Instant at) {}
