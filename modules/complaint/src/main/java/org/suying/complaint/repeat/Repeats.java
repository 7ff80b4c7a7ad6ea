package org.suying.complaint.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suying.casework.CaseId;
import org.suying.casework.CaseLine;
import org.suying.casework.CaseSummary;
import org.suying.casework.Cases;
import org.suying.casework.TakesPart;
import org.suying.complaint.identity.Recusal;
import org.suying.complaint.model.Complaint;
import org.suying.complaint.rules.ComplaintRules;
import org.suying.complaint.rules.RepeatRules;
import org.suying.complaint.store.Complaints;
import org.suying.kernel.Caller;
import org.suying.kernel.Right;
import org.suying.kernel.Words;
import org.suying.regime.RegimeVersions;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;

/** Finds earlier complaints that may be the same matter, for who registers (R19-06). */
@ApplicationScoped
@Transactional
public class Repeats {

    private static final int CANDIDATES = 50;
    private static final int SHOWN = 8;
    private static final int FEWEST_PAIRS = 4;

    @Inject
    Likenesses likenesses;

    @Inject
    Complaints complaints;

    @Inject
    Cases cases;

    @Inject
    RegimeVersions regimes;

    @Inject
    Recusal recusal;

    @Inject
    Caller caller;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    @Inject
    Clock clock;

    /**
     * The most probable first. What the officer is complained of in is not shown.
     *
     * @param samePerson cases of the same complainant, as far as is known
     */
    public List<Repeat> find(Draft draft, Collection<CaseId> samePerson, Locale locale) {
        UUID officer = caller.require(Right.REGISTER).id();
        Pairs pairs = Pairs.of(draft.text());
        RepeatRules rules =
                regimes.inForce().regime().section(ComplaintRules.class).repeats();
        boolean enough = pairs.size() >= FEWEST_PAIRS || draft.respondent().person() != null || !samePerson.isEmpty();
        if (!enough) {
            return List.of();
        }
        var since = clock.instant().minus(Duration.ofDays(rules.withinDays()));
        List<Likenesses.Like> likes = likenesses.find(pairs, draft.respondent(), samePerson, since, CANDIDATES);
        List<CaseId> ids = likes.stream().map(Likenesses.Like::id).toList();
        Map<CaseId, Complaint> read = complaints.these(ids);
        Map<CaseId, CaseSummary> summaries = cases.lines(ids, Set.of(), locale).stream()
                .map(CaseLine::summary)
                .collect(Collectors.toMap(CaseSummary::id, summary -> summary));
        ZoneId zone = tenants.require(walls.tenant()).zone();
        return likes.stream()
                .map(like -> new Found(
                        like,
                        Objects.requireNonNull(read.get(like.id())),
                        Objects.requireNonNull(summaries.get(like.id())),
                        pairs,
                        draft,
                        samePerson))
                .filter(found -> found.isPossible(rules))
                .filter(found -> recusal.of(found.complaint(), officer) != TakesPart.NOT)
                .map(found -> found.repeat(rules, zone, locale))
                .sorted(Comparator.comparing(Repeat::level)
                        .thenComparing(Comparator.comparingInt(Repeat::likeness).reversed())
                        .thenComparing(Comparator.comparing(Repeat::receivedAt).reversed()))
                .limit(SHOWN)
                .toList();
    }

    /** A candidate, looked at closely. */
    private record Found(
            Likenesses.Like like,
            Complaint complaint,
            CaseSummary summary,
            int likeness,
            boolean sameComplainant,
            boolean sameDate) {

        Found(
                Likenesses.Like like,
                Complaint complaint,
                CaseSummary summary,
                Pairs pairs,
                Draft draft,
                Collection<CaseId> samePerson) {
            this(
                    like,
                    complaint,
                    summary,
                    pairs.likeness(
                            Pairs.of(summary.subject() + "\n" + complaint.what().content())),
                    samePerson.contains(like.id()),
                    draft.letterDate() != null && draft.letterDate().equals(like.letterDate()));
        }

        boolean isPossible(RepeatRules rules) {
            return sameComplainant
                    || like.samePerson()
                    || likeness >= rules.likeness()
                    || (like.sameCounter() && likeness * 2 >= rules.likeness());
        }

        private boolean isSameLetter(RepeatRules rules) {
            return sameDate && (sameComplainant || likeness >= rules.likeness());
        }

        private Repeat.Level level(RepeatRules rules) {
            boolean alike = likeness >= rules.likeness();
            if (likeness >= rules.certain()
                    || isSameLetter(rules)
                    || (sameComplainant && (alike || like.samePerson() || like.sameCounter()))) {
                return Repeat.Level.LIKELY;
            }
            return alike || sameComplainant || like.samePerson() ? Repeat.Level.POSSIBLE : Repeat.Level.FAINT;
        }

        Repeat repeat(RepeatRules rules, ZoneId zone, Locale locale) {
            return new Repeat(
                    summary.id().id(),
                    summary.number(),
                    summary.registerNumber(),
                    summary.subject(),
                    summary.receivedAt().atZone(zone).toOffsetDateTime(),
                    summary.phase(),
                    summary.state(),
                    summary.stateText(),
                    level(rules),
                    likeness,
                    reasons(rules, locale),
                    isSameLetter(rules),
                    !Joining.isDecided(summary));
        }

        private List<String> reasons(RepeatRules rules, Locale locale) {
            List<String> reasons = new ArrayList<>();
            say(sameComplainant, "complainant", reasons, locale);
            say(sameDate, "letterDate", reasons, locale);
            say(like.samePerson(), "person", reasons, locale);
            say(like.sameCounter(), "counter", reasons, locale);
            say(like.sameUnit() && !like.sameCounter(), "unit", reasons, locale);
            say(likeness * 2 >= rules.likeness(), "text", reasons, locale);
            return reasons;
        }

        private void say(boolean so, String reason, List<String> reasons, Locale locale) {
            if (so) {
                reasons.add(Words.of("org.suying.complaint.Messages", "repeat." + reason, locale, likeness));
            }
        }
    }
}
