package org.suying.trail;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The trail of the current scope's tenant. */
public interface Trail {

    /**
     * Writes an event, in the transaction of the act that it tells of.
     *
     * @return the event's id
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    UUID record(Entry entry);

    /** Everything about a case, oldest first; empty if nothing is. */
    List<TrailEvent> of(UUID caseId);

    /**
     * A stretch of it, oldest first.
     *
     * @param after the event before the first; null for the beginning
     * @param limit at most so many
     */
    List<TrailEvent> of(UUID caseId, @Nullable UUID after, int limit);

    /** Events of these verbs, about whatever they are, the latest first. */
    List<TrailEvent> latest(Set<String> verbs, int limit);

    /**
     * Checks the whole trail of the tenant: every event, every link, every signed head, here and at the parent. Links
     * first what still waits; signs a new head if everything holds.
     *
     * @throws jakarta.transaction.TransactionalException within a transaction: it needs several, some in the parent's scope
     */
    Verification verify();
}
