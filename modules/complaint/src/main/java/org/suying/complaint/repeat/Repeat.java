package org.suying.complaint.repeat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.suying.casework.Phase;

/**
 * An earlier complaint that may be the same matter. Says nothing of who complained, but that it was the same.
 *
 * @param likeness of the text, 0 to 100
 * @param reasons why it is thought so, in words, the strongest first
 * @param open whether another can be handled with it: it is not decided yet
 * @param sameLetter whether it seems to be the very same letter
 */
public record Repeat(
        UUID id,
        String number,
        String registerNumber,
        String subject,
        OffsetDateTime receivedAt,
        Phase phase,
        String state,
        String stateText,
        Level level,
        int likeness,
        List<String> reasons,
        boolean sameLetter,
        boolean open) {

    /** How probable it is. */
    public enum Level {
        LIKELY,
        POSSIBLE,
        FAINT
    }

    /** The class of a meter that shows it. */
    @JsonIgnore
    public String meter() {
        return switch (level) {
            case LIKELY -> "m95";
            case POSSIBLE -> "m60";
            case FAINT -> "m35";
        };
    }
}
