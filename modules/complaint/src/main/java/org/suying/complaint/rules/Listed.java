package org.suying.complaint.rules;

import org.suying.casework.Option;
import org.suying.regime.Text;

/**
 * A ground, an exclusion or a measure.
 *
 * @param hint what to do instead; may be empty
 */
public record Listed(String id, Text text, String clause, Text hint) {

    public Option option() {
        return new Option(id, text, clause);
    }
}
