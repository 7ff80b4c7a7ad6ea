package org.suying.casework;

import java.time.OffsetDateTime;

/**
 * A deadline got more time; observed in the transaction of the action by which it did.
 *
 * @param title what is to be done by then, Chinese
 * @param dueAt by when it is now
 * @param reason as the one who asked gave it
 */
public record DeadlineExtended(Happening happening, String title, OffsetDateTime dueAt, String reason) {}
