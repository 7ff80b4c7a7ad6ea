package org.suying.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Locale;
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
}
