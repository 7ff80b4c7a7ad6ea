package org.suying.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.DeadlineExtended;
import org.suying.casework.Happening;
import org.suying.casework.model.AskedExtension;
import org.suying.casework.model.CaseDeadline;
import org.suying.kernel.Faults;
import org.suying.kernel.Reason;
import org.suying.kernel.Spoken;
import org.suying.people.OfficerSummary;
import org.suying.regime.Regime;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;
import org.suying.worktime.DateWords;
import org.suying.worktime.Remaining;
import org.suying.worktime.Span;

/**
 * More time for a deadline (B-07): asked for before its due time, once at a time and not more often than the rule book
 * says; answered by another officer than the one who asked; told to the complainant.
 */
@ApplicationScoped
public class Extensions {

    @Inject
    CaseDeadlines deadlines;

    @Inject
    Clockwork clockwork;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Inject
    Event<DeadlineExtended> extended;

    /** Why this officer cannot ask; empty if there is a deadline for which the officer can. */
    Optional<Reason> hindersAsking(CaseId id, Regime regime, OfficerSummary officer) {
        return hinders(extendable(id, regime), one -> against(one, officer));
    }

    /** Why this officer cannot answer; empty if there is a request that the officer can. */
    Optional<Reason> hindersAnswering(CaseId id, Regime regime, OfficerSummary officer) {
        return hinders(asked(id, regime), one -> againstAnswer(one, officer));
    }

    private static Optional<Reason> hinders(
            List<Extendable> candidates, Function<Extendable, Optional<Reason>> against) {
        List<Reason> reasons = new ArrayList<>();
        for (Extendable one : candidates) {
            Optional<Reason> reason = against.apply(one);
            if (reason.isEmpty()) {
                return reason;
            }
            reasons.add(reason.get());
        }
        return Optional.of(reasons.isEmpty() ? CaseworkRefusal.NO_EXTENSION : reasons.get(0));
    }

    private Optional<Reason> against(Extendable one, OfficerSummary officer) {
        return one.may(one.rule().askedBy(), officer) ? obstacle(one) : Optional.of(CaseworkRefusal.NOT_YOU);
    }

    private Optional<Reason> obstacle(Extendable one) {
        if (one.deadline().asked() != null) {
            return Optional.of(CaseworkRefusal.EXTENSION_ASKED);
        }
        if (one.deadline().extensions() >= one.rule().times()) {
            return Optional.of(CaseworkRefusal.EXTENSION_USED_UP);
        }
        return Remaining.isPast(one.deadline().dueAt(), clock.instant())
                ? Optional.of(CaseworkRefusal.EXTENSION_TOO_LATE)
                : Optional.empty();
    }

    private static Optional<Reason> againstAnswer(Extendable one, OfficerSummary officer) {
        if (!one.may(one.rule().approvedBy(), officer)) {
            return Optional.of(CaseworkRefusal.NOT_YOU);
        }
        return one.request().by().equals(officer.id().value())
                ? Optional.of(CaseworkRefusal.OWN_EXTENSION)
                : Optional.empty();
    }

    /** Finds what is wrong with a request. @param fields which of the rule book's stand for what */
    void checkRequest(CaseId id, Regime regime, ExtensionFields fields, Map<String, Object> values, Faults faults) {
        Extendable one = chosen(askable(id, regime, fields.rule(values) != null), fields, values)
                .orElse(null);
        if (one == null) {
            faults.add(fields.at(fields.deadline()), CaseworkRefusal.NO_EXTENSION);
            return;
        }
        obstacle(one).ifPresent(reason -> faults.add(fields.at(fields.deadline()), reason));
        Long amount = fields.number(values);
        Span most = one.rule().within();
        if (amount != null && (amount < 1 || amount > most.amount())) {
            faults.add(fields.at(fields.amount()), CaseworkRefusal.EXTENSION_TOO_LONG, (Spoken) most::inWords);
        }
    }

    /** @param named whether one is named, which may then have an obstacle of its own */
    private List<Extendable> askable(CaseId id, Regime regime, boolean named) {
        return extendable(id, regime).stream()
                .filter(one -> named || obstacle(one).isEmpty())
                .toList();
    }

    /** Finds whether it is said, where it must be, which request is answered. */
    void checkAnswer(CaseId id, Regime regime, ExtensionFields fields, Map<String, Object> values, Faults faults) {
        if (chosen(asked(id, regime), fields, values).isEmpty()) {
            faults.add(fields.at(fields.deadline()), CaseworkRefusal.NO_EXTENSION);
        }
    }

    void ask(Happening happening, ExtensionFields fields) {
        boolean named = fields.rule(happening.written()) != null;
        Extendable one = require(askable(happening.caseId(), happening.regime(), named), happening, fields);
        Long amount = fields.number(happening.written());
        Span most = one.rule().within();
        Span span = amount == null ? most : new Span(amount.intValue(), most.unit());
        one.deadline().ask(new AskedExtension(actorOf(happening), span, fields.reason(happening.written())));
    }

    void grant(Happening happening, ExtensionFields fields) {
        Regime regime = happening.regime();
        Extendable one = require(asked(happening.caseId(), regime), happening, fields);
        Instant before = one.deadline().dueAt();
        AskedExtension request = one.request();
        clockwork.extend(one.deadline(), request.span(), regime, happening.at());
        ZoneId zone = regime.section(TenantCalendar.class).hours().zone();
        OffsetDateTime dueAt = one.deadline().dueAt().atZone(zone).toOffsetDateTime();
        String title = one.all().text().zh();
        String was = DateWords.moment(before.atZone(zone).toOffsetDateTime(), Locale.SIMPLIFIED_CHINESE);
        String is = DateWords.moment(dueAt, Locale.SIMPLIFIED_CHINESE);
        trail.record(Entry.of("deadline.extended", Title.key(CaseId.class, "deadline.extended", title, was, is))
                .onCase(happening.caseId().id())
                .with("rule", one.all().id())
                .with("before", before.toString())
                .with("dueAt", one.deadline().dueAt().toString()));
        extended.fire(new DeadlineExtended(happening, title, dueAt, request.reason()));
    }

    void deny(Happening happening, ExtensionFields fields) {
        require(asked(happening.caseId(), happening.regime()), happening, fields)
                .deadline()
                .deny();
    }

    private static UUID actorOf(Happening happening) {
        return Objects.requireNonNull(happening.actor().id());
    }

    private Extendable require(List<Extendable> candidates, Happening happening, ExtensionFields fields) {
        return chosen(candidates, fields, happening.written()).orElseThrow();
    }

    /** The one that was named; the only one where none was. */
    private static Optional<Extendable> chosen(
            List<Extendable> candidates, ExtensionFields fields, Map<String, Object> values) {
        String rule = fields.rule(values);
        if (rule == null) {
            return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
        }
        return candidates.stream().filter(one -> one.all().id().equals(rule)).findFirst();
    }

    private List<Extendable> extendable(CaseId id, Regime regime) {
        DeadlineRules rules = regime.section(DeadlineRules.class);
        List<Extendable> found = new ArrayList<>();
        for (CaseDeadline deadline : deadlines.of(id)) {
            if (deadline.isOpen() && !deadline.isPaused()) {
                rules.find(deadline.rule())
                        .filter(rule -> rule.extension() != null)
                        .ifPresent(rule -> found.add(new Extendable(deadline, rule)));
            }
        }
        return found;
    }

    private List<Extendable> asked(CaseId id, Regime regime) {
        return extendable(id, regime).stream()
                .filter(one -> one.deadline().asked() != null)
                .toList();
    }

    /** A deadline that runs and can be extended, with its rule. */
    private record Extendable(CaseDeadline deadline, DeadlineRule all) {

        DeadlineRule.Extension rule() {
            DeadlineRule.@Nullable Extension extension = all.extension();
            if (extension == null) {
                throw new IllegalStateException("cannot be extended: " + all.id());
            }
            return extension;
        }

        AskedExtension request() {
            AskedExtension request = deadline.asked();
            if (request == null) {
                throw new IllegalStateException("nothing was asked: " + all.id());
            }
            return request;
        }

        boolean may(Set<String> roles, OfficerSummary officer) {
            return roles.isEmpty() || roles.stream().anyMatch(officer::holds);
        }
    }
}
