package org.suying.casework.quota;

import org.suying.casework.CaseworkRefusal;
import org.suying.casework.workflow.Workflow;
import org.suying.regime.Findings;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;

/** Actions that a quota names. */
final class ActionNames {

    private ActionNames() {}

    /** A document without a workflow, as the baseline is, has no actions yet. */
    static void verify(RegimeNode name, Regime regime, Findings findings) {
        Workflow workflow = regime.section(Workflow.class);
        boolean empty = workflow.states().isEmpty() || name.text().isEmpty();
        if (!empty && workflow.action(name.text()).isEmpty()) {
            findings.error(name.pointer(), CaseworkRefusal.UNKNOWN_ACTION, name.text());
        }
    }
}
