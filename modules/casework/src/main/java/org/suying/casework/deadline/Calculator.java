package org.suying.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.suying.casework.DeadlineInWords;
import org.suying.kernel.NotFound;
import org.suying.regime.Regime;
import org.suying.regime.RegimeVersions;
import org.suying.worktime.Derivation;

/** Derives under the regime in force and the notices known now. */
@ApplicationScoped
@Transactional
public class Calculator {

    @Inject
    RegimeVersions versions;

    @Inject
    DeadlineReading reading;

    DerivationResource.Answer answer(String ruleId, OffsetDateTime from, Locale locale) {
        Regime regime = versions.inForce().regime();
        DeadlineRule rule = regime.section(DeadlineRules.class).find(ruleId).orElseThrow(NotFound::new);
        Derivation derivation = reading.derive(regime, rule, from.toInstant());
        return new DerivationResource.Answer(
                rule.id(),
                rule.text().in(locale),
                rule.clause(),
                rule.origin().name(),
                from.atZoneSameInstant(
                                regime.section(TenantCalendar.class).hours().zone())
                        .toOffsetDateTime(),
                rule.within().toString(),
                derivation.dueAt(),
                derivation.provisional(),
                derivation.publications().stream()
                        .map(one -> new DerivationResource.Notice(one.id(), one.title(), one.number()))
                        .toList(),
                derivation.steps().stream()
                        .map(step -> new DerivationResource.Step(
                                step.date(),
                                step.kind().name(),
                                step.counted(),
                                step.why().inWords(locale)))
                        .toList(),
                derivation.inWords(locale));
    }

    /** What can be counted: the rules of the regime in force, in the order in which they are written. */
    List<DeadlineInWords> rules(Locale locale) {
        return reading.of(versions.inForce().regime(), locale);
    }

    /** @throws org.suying.kernel.Refused if the moment lies out of the range of the calendar */
    Derivation derive(String ruleId, Instant from) {
        Regime regime = versions.inForce().regime();
        DeadlineRule rule = regime.section(DeadlineRules.class).find(ruleId).orElseThrow(NotFound::new);
        return reading.derive(regime, rule, from);
    }
}
