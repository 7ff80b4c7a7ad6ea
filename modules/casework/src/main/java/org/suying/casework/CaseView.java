package org.suying.casework;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as an officer sees it, in the officer's language.
 *
 * @param holders who is to act next
 * @param offers the actions that this officer may take now
 * @param barred the actions of this state that the officer's roles name, but that the officer may not take
 *     or that wait for something, with why
 * @param stages the way through the workflow: done, present, to come
 */
public record CaseView(
        CaseSummary summary,
        OffsetDateTime receivedAt,
        OffsetDateTime since,
        int regimeNumber,
        List<Holder> holders,
        List<DeadlineView> deadlines,
        List<StepView> steps,
        List<Offer> offers,
        List<Barred> barred,
        List<Stage> stages,
        List<Way> ways) {

    /** @param unit null for a role of which anybody may act; likewise {@code officer} */
    public record Holder(
            String role, @Nullable String unit, @Nullable String officer) {}

    /** @param fields what the action asks for */
    public record Offer(String id, String title, String clause, List<Asked> fields) {}

    public record Barred(String id, String title, String why) {}

    /** @param at when the case came into it last; null if it never did */
    public record Stage(
            String id,
            String title,
            Phase phase,
            boolean end,
            Standing standing,
            @Nullable OffsetDateTime at) {}

    /** One action between two states. */
    public record Way(String action, String title, String from, String to, boolean done) {}

    public enum Standing {
        DONE,
        NOW,
        TO_COME
    }
}
