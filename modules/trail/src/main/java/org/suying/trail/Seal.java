package org.suying.trail;

/**
 * An event's place in the chain of its tenant.
 *
 * @param seq counts up from 1 without a gap
 * @param hash 64 hexadecimal digits, over this event and everything before it
 */
public record Seal(long seq, String hash) {}
