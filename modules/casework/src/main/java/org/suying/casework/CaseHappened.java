package org.suying.casework;

import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.suying.regime.Regime;

/**
 * Events have happened on a case; observed in their transaction, after its deadlines have started and ended by them.
 *
 * @param events under their names in rule books
 * @param words of a field by its id, in Chinese; empty if nothing was written
 */
public record CaseHappened(
        CaseSummary summary, Regime regime, Set<String> events, Instant at, UnaryOperator<String> words) {}
