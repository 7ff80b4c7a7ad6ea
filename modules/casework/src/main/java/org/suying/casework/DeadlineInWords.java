package org.suying.casework;

import java.util.List;
import java.util.Locale;
import org.suying.regime.Origin;
import org.suying.regime.Regime;

/**
 * A deadline rule as the public reads it.
 *
 * @param title what is to be done by then
 * @param from the event that starts it
 * @param fromText the same in words
 * @param within as in the regime, {@code 7wd}
 * @param inWords one sentence
 */
public record DeadlineInWords(
        String rule,
        String title,
        String clause,
        Origin origin,
        String from,
        String fromText,
        String within,
        String inWords) {

    /** Those of a regime that can run under its workflow, in the order in which they are written. */
    public interface Source {
        List<DeadlineInWords> of(Regime regime, Locale locale);
    }
}
