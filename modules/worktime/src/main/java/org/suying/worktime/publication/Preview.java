package org.suying.worktime.publication;

import java.util.List;
import org.suying.worktime.MovedDueTimes;

/**
 * What an import would do.
 *
 * @param tenants in which due times would move or become certain, the ones with most first
 */
public record Preview(List<ImportedPublication> publications, List<MovedDueTimes.Of> tenants) {

    public int moved() {
        return tenants.stream().mapToInt(MovedDueTimes.Of::moved).sum();
    }

    public int settled() {
        return tenants.stream().mapToInt(MovedDueTimes.Of::settled).sum();
    }
}
