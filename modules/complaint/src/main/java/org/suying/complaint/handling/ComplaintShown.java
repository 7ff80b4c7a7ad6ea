package org.suying.complaint.handling;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.complaint.ChannelKind;
import org.suying.complaint.ComplaintKind;
import org.suying.complaint.IdentityKind;
import org.suying.complaint.measure.Measure;
import org.suying.complaint.model.Respondent;

/**
 * A complaint as officers see it on its case. Says how somebody complained, never who.
 *
 * @param identity null for who is not concerned with complainants, as {@code identityText}, {@code looks}, and what was
 *     taken down from their mouth: the unit complained of sees the same, whoever complained and however
 * @param ground what the complainant suggested, in words; null if nothing
 * @param complainedOf the officers and units of the tenant that were recognised or named, in words
 * @param fields the regime's own fields, in words
 * @param links complaints that belong to the same matter
 * @param looks how often who complained was looked at
 * @param measures what was decided, and what became of each
 */
public record ComplaintShown(
        UUID id,
        ComplaintKind kind,
        String kindText,
        String channel,
        ChannelKind channelKind,
        String channelText,
        @Nullable IdentityKind identity,
        @Nullable String identityText,
        String content,
        @Nullable String ground,
        Respondent respondent,
        String respondentLine,
        List<String> complainedOf,
        List<Said> fields,
        @Nullable String assistedBy,
        @Nullable String transcript,
        boolean signed,
        @Nullable LocalDate letterDate,
        List<Added> supplements,
        @Nullable Rating evaluation,
        @Nullable Integer looks,
        List<Linked.Other> links,
        List<Measure> measures) {

    /** Whether others are handled with it, whose complainants read its reply. */
    public boolean leading() {
        return links.stream().anyMatch(one -> !one.content().isEmpty());
    }

    public record Said(String id, String label, String words) {}

    public record Added(OffsetDateTime at, String kind, String kindText, String content) {}

    public record Rating(
            int score,
            String scoreText,
            boolean resolved,
            @Nullable String comment,
            OffsetDateTime at) {}
}
