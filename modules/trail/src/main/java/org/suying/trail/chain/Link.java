package org.suying.trail.chain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.trail.TrailEvent;

/**
 * One place of the chain as it is stored, with the event that it names. Hashes are 64 hexadecimal digits.
 *
 * @param prev the hash of the place before; zeros for the first
 * @param event null if it is gone
 * @param mark what the writer of the event left to be known by; empty if the event is gone
 */
public record Link(
        long seq,
        UUID eventId,
        String prev,
        String hash,
        @Nullable TrailEvent event,
        String mark) {}
