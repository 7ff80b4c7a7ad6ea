package org.suying.complaint.follow;

import org.jspecify.annotations.Nullable;

/**
 * What the program can prove about a complaint to whoever holds its receipt.
 *
 * @param receipt made anew from what is stored now: it equals the one in hand if nothing was altered
 * @param unaltered whether it equals the one that the trail holds
 * @param sealed whether the trail's chain holds the registration already; takes seconds after filing
 * @param proof its place in the chain; null until sealed
 */
public record Proof(
        String number,
        String receipt,
        boolean unaltered,
        boolean sealed,
        @Nullable Link proof) {

    /**
     * @param seq the place, from 1
     * @param hash over the registration and everything before it, 64 hexadecimal digits
     */
    public record Link(String event, long seq, String hash) {}

    /** In groups of four, for eyes that compare. */
    public static String grouped(String receipt) {
        return receipt.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
