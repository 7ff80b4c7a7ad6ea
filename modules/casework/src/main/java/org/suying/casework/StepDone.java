package org.suying.casework;

/** An action was done; observed in its transaction. */
public record StepDone(CaseSummary summary, String action) {}
