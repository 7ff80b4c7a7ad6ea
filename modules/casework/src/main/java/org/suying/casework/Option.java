package org.suying.casework;

import org.suying.regime.Text;

/**
 * One thing that can be chosen.
 *
 * @param clause where the rule book says so; empty if it does not
 */
public record Option(String id, Text text, String clause) {}
