package org.suying.casework.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.suying.casework.CaseId;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/** That the tenant above has looked at the quotas of the current one, on its trail (B-06). */
@ApplicationScoped
@Transactional
public class QuotaLooks {

    private static final String VERB = "quotas.seen-above";
    private static final int MOST = 5;

    @Inject
    Trail trail;

    /** One look. */
    public record Look(Instant at, String by) {}

    void record(String by) {
        trail.record(
                Entry.of(VERB, Title.key(CaseId.class, "quota.seenAbove", by)).with("by", by));
    }

    /** The latest first. */
    List<Look> latest() {
        return trail.latest(Set.of(VERB), MOST).stream()
                .map(event -> new Look(event.at(), event.details().getOrDefault("by", "")))
                .toList();
    }
}
