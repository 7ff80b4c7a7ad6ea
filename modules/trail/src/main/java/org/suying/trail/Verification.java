package org.suying.trail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a check of a tenant's whole trail found.
 *
 * @param events how many links of the chain were checked
 * @param firstBad the first place that does not hold; null if everything holds
 */
public record Verification(
        boolean ok, long events, @Nullable Bad firstBad) {

    /**
     * A place that does not hold.
     *
     * @param seq the place in the chain; 0 for an event that stands in no chain
     * @param event null if none stands at that place
     */
    public record Bad(long seq, @Nullable UUID event, Damage damage) {}

    /** What is wrong there. */
    public enum Damage {
        /** The event or its link says something else than when it was sealed. */
        CHANGED,
        /** The event of this place is gone, or the place itself. */
        MISSING,
        /** An event that the program did not write, or that was kept out of the chain. */
        FOREIGN,
        /** The chain ends before the place that was signed. */
        CUT,
        /** A signed head is not one that the program signed, or not the one of this chain. */
        HEAD
    }

    public static Verification whole(long events) {
        return new Verification(true, events, null);
    }

    public static Verification broken(long events, Bad first) {
        return new Verification(false, events, first);
    }
}
