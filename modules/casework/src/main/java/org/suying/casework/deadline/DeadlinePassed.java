package org.suying.casework.deadline;

import java.time.Instant;
import org.suying.casework.CaseId;

/** The time of a deadline has passed unmet; observed in the transaction that says so. @param event under its name in rule books */
public record DeadlinePassed(CaseId caseId, String event, Instant at) {}
