package org.suying.casework.deadline;

import org.suying.casework.CaseId;

/** The due time of a deadline has changed by itself; observed in the transaction that changes it. */
public record DeadlineMoved(CaseId caseId) {}
