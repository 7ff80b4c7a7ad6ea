package org.suying.casework;

/** A deadline passed unmet; observed in the transaction that marks it. */
public record DeadlineExpired(CaseId caseId, String rule) {}
