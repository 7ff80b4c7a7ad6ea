package org.suying.ui;

/**
 * A way from one state to another.
 *
 * @param label shown on ways that lead back or aside; may be empty
 * @param taken whether the case went this way
 */
public record FlowEdge(String from, String to, String label, boolean taken) {}
