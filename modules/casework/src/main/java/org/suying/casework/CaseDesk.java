package org.suying.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Faults;

/** A case on an officer's desk: looked at, and acted on. */
public interface CaseDesk {

    /** @throws org.suying.kernel.NotFound if the officer may not see it, or there is none */
    CaseView view(CaseId id, Locale locale);

    /** Whether the officer may see it; false also if there is none. */
    boolean sees(CaseId id);

    /**
     * Does an action.
     *
     * @param seen the version that the officer saw
     * @param fields field id → value, a JSON object
     * @param reason in the officer's own words, for the trail; null if none was given
     * @param faults what is wrong with what was sent already; named together with what is found wrong here
     * @throws org.suying.kernel.NotFound if the officer may not see the case, or its workflow has no such action
     * @throws Stale if somebody else has acted since
     * @throws org.suying.kernel.Refused if the officer may not, the state does not allow it, or fields have faults
     */
    CaseSummary act(CaseId id, String action, long seen, JsonNode fields, @Nullable String reason, Faults faults);

    /** Somebody else has acted on the case since it was read. */
    final class Stale extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Stale() {
            super("changed meanwhile", null, false, false);
        }
    }
}
