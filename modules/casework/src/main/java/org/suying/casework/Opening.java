package org.suying.casework;

import java.time.Instant;
import java.util.Map;

/**
 * What a domain module says when it opens a case.
 *
 * @param kind of case, as the domain module names itself: {@code complaint}
 * @param number public, unguessable
 * @param registerFormat of the inner number, with {@code {year}} and {@code {number}}
 * @param receivedAt when it arrived, which may be before now
 * @param values what conditions and notices may look at: name → JSON value. Nothing about who complained
 */
public record Opening(
        CaseId id,
        String kind,
        String number,
        String registerFormat,
        String subject,
        Instant receivedAt,
        Map<String, Object> values) {}
