package org.suying.complaint.rules;

import java.util.List;
import org.suying.complaint.ChannelKind;
import org.suying.regime.Text;

/**
 * A way in that a regime opens.
 *
 * @param hint where to go or what to do; may be empty
 * @param requires what a registration in this channel must have besides: ids of form fields, or {@link #TRANSCRIPT} and
 *     the like
 */
public record Channel(String id, ChannelKind kind, Text text, String clause, Text hint, List<String> requires) {

    /** Signed minutes of what was said. */
    public static final String TRANSCRIPT = "transcript";
    /** That who spoke has signed them. */
    public static final String SIGNED = "signed";

    /** The date that stands on a letter. */
    public static final String LETTER_DATE = "letterDate";
    /** When it arrived. */
    public static final String RECEIVED_AT = "receivedAt";
    /** Who helped to put it into words. */
    public static final String ASSISTED_BY = "assistedBy";

    /** What only an officer can give. */
    public static final List<String> BY_OFFICERS = List.of(TRANSCRIPT, SIGNED, LETTER_DATE, RECEIVED_AT, ASSISTED_BY);

    public Channel {
        requires = List.copyOf(requires);
    }

    public boolean requires(String what) {
        return requires.contains(what);
    }
}
