package org.suying.casework.quota;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.suying.regime.Text;

/**
 * How often something must be done in each period, as a regime sets it.
 *
 * @param text what is required, in the words of the rule book
 * @param of what is counted
 * @param least how many; 0 if it is a share
 * @param share null if it is a number
 */
record Quota(
        String id,
        Text text,
        String clause,
        CountedUse of,
        int least,
        @Nullable Share share,
        Period.Kind per,
        Whom whom) {

    /** Who must fulfil it. */
    enum Whom {
        /** The tenant whose rule book it is. */
        SELF,
        /** Each tenant directly below it. */
        BELOW
    }

    /**
     * So many in a hundred of something else.
     *
     * @param previous whether that is counted in the period before
     */
    record Share(int percent, CountedUse among, boolean previous) {

        /** The smallest whole number that is at least so many in a hundred. */
        static long of(int percent, long all) {
            return (percent * all + 99) / 100;
        }
    }

    /** How many are required, of so many among which it is a share. */
    long required(long all) {
        return share == null ? least : Share.of(share.percent(), all);
    }

    /** The period in which that is counted of which it is a share. */
    Period basis(Period period) {
        return Objects.requireNonNull(share).previous() ? period.before() : period;
    }
}
