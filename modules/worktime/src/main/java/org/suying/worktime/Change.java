package org.suying.worktime;

import java.time.Instant;

/** Something that moved a due time after it was first derived. */
public sealed interface Change {

    /** More time, counted on from the due time that held before. */
    record Extension(Span by) implements Change {}

    /**
     * A time in which the clock stood still. In days: the day on which it stopped still counts and the day on which it
     * went on does not, so that stopping and going on within one day moves nothing. A pause that begins after the due
     * time moves nothing either.
     */
    record Pause(Instant from, Instant to) implements Change {

        public Pause {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a pause ends after it begins");
            }
        }
    }
}
