package org.suying.notice.rules;

import java.util.Set;
import org.suying.regime.Text;

/**
 * A notice as a regime writes it, each part a {@link org.suying.regime.Template}.
 *
 * @param on the events at which it is told by itself; empty if only actions tell it
 */
public record NoticeText(String id, Text title, Text text, Set<String> on) {

    /** Names besides those of every text about a case; they are empty in notices of anything else. */
    public static final Set<String> OF_EXTENSIONS = Set.of("extended", "extendedTo", "extendedFor");
}
