package org.suying.casework;

import java.time.Instant;

/**
 * A deadline is still unmet so long after its due time that the tenant above is to know; observed in the transaction of
 * the job that found it.
 *
 * @param title what was to be done by then
 */
public record DeadlineEscalated(CaseId caseId, String rule, String title, Instant dueAt) {}
