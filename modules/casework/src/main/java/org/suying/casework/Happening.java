package org.suying.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.suying.kernel.Actor;
import org.suying.regime.Regime;

/** An action as it is being done, for its effects. */
public interface Happening {

    CaseId caseId();

    CaseSummary summary();

    Regime regime();

    String action();

    Actor actor();

    Instant at();

    /** All that has been written into the fields of the case, this action's included: field id → JSON value. */
    Map<String, Object> values();

    /** What this action writes: field id → JSON value. */
    Map<String, Object> written();

    /** The words of a field's value: an option's text, a unit's or officer's name; empty if nothing was written. */
    String words(String field);

    /** Makes it an emergency: before all others, and its head is called to it (R19-12). */
    void hurry();

    /** The head, called to it, has taken note. */
    void acknowledge();

    /** Makes an officer responsible in a role, instead of whoever was so far. */
    void assign(String role, UUID officer);

    /** Makes units responsible in a role, instead of whoever was so far. */
    void assign(String role, List<UUID> units);
}
