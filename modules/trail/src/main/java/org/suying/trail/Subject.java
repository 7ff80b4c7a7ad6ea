package org.suying.trail;

import java.util.UUID;

/**
 * What an event is about.
 *
 * @param kind {@value #CASE}, or another noun of the publishing module: {@code officer}, {@code regime}
 */
public record Subject(String kind, UUID id) {

    public static final String CASE = "case";

    public static Subject ofCase(UUID id) {
        return new Subject(CASE, id);
    }
}
