package org.suying.complaint.callback;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suying.regime.Text;
import org.suying.worktime.Span;

/**
 * Who is asked after the reply, as a rule book plans it.
 *
 * @param by the roles that ask
 * @param every the period at whose end it draws; null if it draws when an officer of the plan does, and if any replied
 *     complaint may be taken by choice
 * @param share per cent of the complaints that were replied, rounded up
 * @param least so many at least, if there are so many
 * @param within how long after the draw they are to be asked
 */
public record CallbackPlan(
        String id, Text text, Set<String> by, @Nullable Every every, int share, int least, Span within, String clause) {

    public CallbackPlan {
        by = Set.copyOf(by);
    }

    boolean isRegular() {
        return every != null;
    }

    /** How many are drawn out of so many. */
    int size(int among) {
        int wanted = (int) (((long) among * share + 99) / 100);
        return Math.min(among, Math.max(least, wanted));
    }
}
