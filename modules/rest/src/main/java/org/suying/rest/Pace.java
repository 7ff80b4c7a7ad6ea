package org.suying.rest;

import org.suying.kernel.Refused;

/** How often somebody may do something: so many times at once, then one in so many seconds (a flood from one address). */
public interface Pace {

    /**
     * Counts one, in a short transaction of its own, so that a refusal of what follows does not undo the counting. Whoever
     * is signed in is not counted. To be called outside a transaction.
     *
     * @param address the network address of who asks
     * @throws Refused TOO_OFTEN if it is too early for another
     */
    void take(LimitedAct act, String address);
}
