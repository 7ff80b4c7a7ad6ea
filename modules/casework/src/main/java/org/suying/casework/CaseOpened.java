package org.suying.casework;

/** A case was opened; observed in its transaction. */
public record CaseOpened(CaseSummary summary) {}
