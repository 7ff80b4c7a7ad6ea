package org.suying.complaint.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.Cases;
import org.suying.casework.DeadlineView;
import org.suying.casework.StepView;
import org.suying.complaint.rules.ComplaintRules;
import org.suying.complaint.rules.ComplaintSlots;
import org.suying.complaint.rules.Listed;
import org.suying.regime.Regime;

/**
 * What measures were decided on a case and what became of each. Nothing is stored beside the steps: the last step that
 * names measures decides them, and a later one that names them as carried out has carried them out.
 */
@ApplicationScoped
@Transactional
public class Measures {

    @Inject
    Cases cases;

    /** In the order of the rule book's list. */
    public List<Measure> of(CaseId id, Locale locale) {
        Regime regime = cases.regimeOf(id);
        List<StepView> steps = cases.steps(id, locale);
        StepView decided = last(steps, fields(ComplaintSlots.MEASURES, regime));
        if (decided == null) {
            return List.of();
        }
        Set<String> named = named(decided, fields(ComplaintSlots.MEASURES, regime));
        List<StepView> after = steps.subList(steps.indexOf(decided), steps.size());
        OffsetDateTime due = due(id, regime, locale);
        return regime.section(ComplaintRules.class).measures().stream()
                .filter(one -> named.contains(one.id()))
                .map(one -> measure(one, decided, done(one.id(), after, regime), due, locale))
                .toList();
    }

    /** How many are still to be carried out. */
    long open(CaseId id) {
        return of(id, Locale.SIMPLIFIED_CHINESE).stream()
                .filter(Measure::isOpen)
                .count();
    }

    private static Measure measure(
            Listed one, StepView decided, Optional<StepView> done, @Nullable OffsetDateTime due, Locale locale) {
        return new Measure(
                one.id(),
                one.text().in(locale),
                decided.at(),
                decided.actorName(),
                due,
                done.map(StepView::at).orElse(null),
                done.map(StepView::actorName).orElse(null),
                done.map(StepView::written).orElse(List.of()));
    }

    private static Optional<StepView> done(String measure, List<StepView> steps, Regime regime) {
        Set<String> fields = fields(ComplaintSlots.MEASURES_DONE, regime);
        return steps.stream()
                .filter(step -> named(step, fields).contains(measure))
                .findFirst();
    }

    private static @Nullable StepView last(List<StepView> steps, Set<String> fields) {
        return steps.stream()
                .filter(step -> !named(step, fields).isEmpty())
                .reduce((before, last) -> last)
                .orElse(null);
    }

    private static Set<String> named(StepView step, Set<String> fields) {
        return step.values().entrySet().stream()
                .filter(value -> fields.contains(value.getKey()))
                .flatMap(value -> value.getValue() instanceof Collection<?> several
                        ? several.stream().map(Object::toString)
                        : Stream.empty())
                .collect(Collectors.toSet());
    }

    /** The due time of the deadline that the decision on measures starts. */
    private @Nullable OffsetDateTime due(CaseId id, Regime regime, Locale locale) {
        return cases.deadlines(id, locale).stream()
                .filter(one -> regime.part("/deadlines/" + one.rule() + "/from")
                        .asText()
                        .equals(MeasureEvents.ORDERED))
                .map(DeadlineView::dueAt)
                .findFirst()
                .orElse(null);
    }

    /** The ids of a rule book's fields that have a meaning. */
    static Set<String> fields(String slot, Regime regime) {
        return regime.part("/fields").properties().stream()
                .filter(field -> field.getValue().path("of").asText().equals(slot))
                .map(field -> field.getKey())
                .collect(Collectors.toSet());
    }
}
