package org.suying.casework.workflow;

import org.suying.casework.Phase;
import org.suying.regime.Text;

/** A state of a workflow. */
public record State(String id, Phase phase, Text text, boolean start, boolean end, String clause) {}
