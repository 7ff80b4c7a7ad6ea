package org.suying.casework;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The platform's few, to which every regime maps its states, so that lists and other systems have something to hold on to. */
public enum Phase {
    RECEIVED,
    ADMITTED,
    REFUSED,
    HANDLING,
    DECIDED,
    REPLIED,
    CLOSED,
    WITHDRAWN;

    /** Whether a case may end here. */
    public boolean canEnd() {
        return this == REFUSED || this == CLOSED || this == WITHDRAWN;
    }

    /** The event that reaching it is, for the deadlines of a regime. */
    public String event() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What a case has reached when it is here: this phase and, on the way from receipt to closing, those before it.
     * Refusal and withdrawal stand beside that way.
     */
    public Set<Phase> reached() {
        if (this == REFUSED || this == WITHDRAWN) {
            return EnumSet.of(RECEIVED, this);
        }
        Set<Phase> reached = EnumSet.range(RECEIVED, this);
        reached.remove(REFUSED);
        return reached;
    }
}
