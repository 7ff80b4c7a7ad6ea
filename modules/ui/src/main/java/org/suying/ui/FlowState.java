package org.suying.ui;

/**
 * A state in the drawing of a workflow.
 *
 * @param id unique in one drawing
 * @param end whether a case ends here
 * @param standing whether the case has passed it, is in it, or not yet
 * @param remark small words under the name, may be empty
 */
public record FlowState(String id, String name, boolean end, Standing standing, String remark) {}
