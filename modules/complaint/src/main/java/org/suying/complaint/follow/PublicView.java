package org.suying.complaint.follow;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.Phase;
import org.suying.complaint.IdentityKind;

/**
 * A complaint as its complainant sees it. Names no officer.
 *
 * @param tenant the readable id, {@code tenantName} the name
 * @param state the regime's id, {@code stateText} its words
 * @param history the oldest first
 * @param reply null before it was given
 * @param looks at who complained, and {@code releases} after which that was possible; by units, not by name
 * @param mergedAt since when it is handled with another complaint of the same matter, whose course it takes; null if it is not
 * @param can what the complainant can do now: the names of the resources to post to
 */
public record PublicView(
        String number,
        String tenant,
        String tenantName,
        String subject,
        String channel,
        IdentityKind identity,
        OffsetDateTime receivedAt,
        Phase phase,
        String state,
        String stateText,
        OffsetDateTime since,
        List<Event> history,
        List<PublicDeadline> deadlines,
        List<Told> notices,
        @Nullable String reply,
        @Nullable OffsetDateTime repliedAt,
        List<Added> supplements,
        List<OwnFile> attachments,
        List<Letter> documents,
        @Nullable Rating evaluation,
        List<Look> looks,
        List<Release> releases,
        @Nullable OffsetDateTime mergedAt,
        List<String> can) {

    public static final String SUPPLEMENTS = "supplements";
    public static final String WITHDRAWAL = "withdrawal";
    public static final String EVALUATION = "evaluation";
    public static final String REVIEWS = "reviews";

    public record Event(OffsetDateTime at, String event) {}

    public record Told(OffsetDateTime at, String title, String text) {}

    public record Added(OffsetDateTime at, String kind, String content) {}

    public record Rating(
            int score, boolean resolved, @Nullable String comment, OffsetDateTime at) {}

    /** A numbered document that was issued. */
    public record Letter(UUID id, OffsetDateTime at, String number, String title, String text) {

        /** The text as paragraphs. */
        public List<String> lines() {
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /** @param size as people write it */
    public record OwnFile(OffsetDateTime at, String name, String mediaType, String size) {}

    /** One look at who complained: from which unit, in the looker's words of purpose. */
    public record Look(OffsetDateTime at, String by, String purpose) {}

    /** Who complained may be looked at from a unit until a time, because a second officer released it. */
    public record Release(OffsetDateTime at, String by, String purpose, OffsetDateTime until) {}

    public boolean can(String what) {
        return can.contains(what);
    }
}
