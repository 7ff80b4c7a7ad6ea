package org.suying.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseEvents;
import org.suying.casework.CaseId;
import org.suying.casework.DeadlineInWords;
import org.suying.casework.DeadlineView;
import org.suying.casework.Lamp;
import org.suying.casework.Phase;
import org.suying.casework.model.AskedExtension;
import org.suying.casework.model.CaseDeadline;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.State;
import org.suying.casework.workflow.Workflow;
import org.suying.kernel.Words;
import org.suying.regime.Regime;
import org.suying.regime.Text;
import org.suying.worktime.DateWords;
import org.suying.worktime.Derivation;
import org.suying.worktime.Publication;
import org.suying.worktime.Remaining;
import org.suying.worktime.Span;
import org.suying.worktime.WorkCalendar;

/** Deadlines as people read them. */
@ApplicationScoped
public class DeadlineReading implements DeadlineInWords.Source {

    private static final String BUNDLE = "org.suying.casework.Messages";

    @Inject
    CaseDeadlines deadlines;

    @Inject
    DeadlineMoves moves;

    @Inject
    Calendars calendars;

    @Inject
    @Any
    Instance<CaseEvents> raised;

    @Inject
    Clock clock;

    /** The open ones first, the next due before the others; then the finished. */
    public List<DeadlineView> of(CaseId id, Regime regime, Locale locale) {
        Map<UUID, DeadlineMoves.Move> moved = moves.lastOf(id);
        return deadlines.of(id).stream()
                .filter(one -> one.status() != CaseDeadline.Status.VOID)
                .sorted(Comparator.comparing(CaseDeadline::isOpen).reversed())
                .map(one -> view(one, regime, locale, moved(moved.get(one.id()), regime, locale)))
                .toList();
    }

    private static String moved(DeadlineMoves.@Nullable Move move, Regime regime, Locale locale) {
        return move == null
                ? ""
                : Words.of(
                        BUNDLE,
                        "deadline.moved",
                        locale,
                        move.notice(),
                        DateWords.moment(at(move.before(), regime), locale),
                        DateWords.moment(at(move.after(), regime), locale));
    }

    private static String asked(@Nullable AskedExtension asked, Locale locale) {
        return asked == null
                ? ""
                : Words.of(BUNDLE, "deadline.asked", locale, asked.span().inWords(locale), asked.reason());
    }

    private DeadlineView view(CaseDeadline one, Regime regime, Locale locale, String moved) {
        WorkCalendar calendar = calendars.knowing(regime, Set.of(one.publications()));
        Span span = Span.parse(one.span()).orElseThrow();
        Derivation derivation = calendar.derive(one.startedAt(), span, one.changes());
        DeadlineRule rule = regime.section(DeadlineRules.class).find(one.rule()).orElseThrow();
        OffsetDateTime dueAt = at(one.dueAt(), regime);
        return new DeadlineView(
                one.rule(),
                rule.text().in(locale),
                rule.clause(),
                status(one),
                at(one.startedAt(), regime),
                dueAt,
                one.endedAt() == null ? null : at(one.endedAt(), regime),
                one.isProvisional(),
                one.extensions() > 0,
                lamp(one),
                one.isOpen() && !one.isPaused()
                        ? calendar.remaining(clock.instant(), dueAt, span.unit())
                                .inWords(locale)
                        : "",
                derivation.inWords(locale),
                derivation.publications().stream().map(Publication::title).toList(),
                derivation,
                moved,
                asked(one.asked(), locale));
    }

    /** Overdue as soon as the time has passed, also in the moment before the agenda has marked it. */
    private DeadlineView.Status status(CaseDeadline one) {
        if (one.status() == CaseDeadline.Status.RUNNING && Remaining.isPast(one.dueAt(), clock.instant())) {
            return DeadlineView.Status.OVERDUE;
        }
        return DeadlineView.Status.valueOf(one.status().name());
    }

    private Lamp lamp(CaseDeadline one) {
        if (one.isPaused()) {
            return Lamp.GREY;
        }
        return one.isOpen() ? lamp(clock.instant(), one.dueAt(), one.warnAt()) : Lamp.DONE;
    }

    /** The lamp of a running deadline. */
    public static Lamp lamp(Instant now, Instant dueAt, @Nullable Instant warnAt) {
        if (Remaining.isPast(dueAt, now)) {
            return Lamp.RED;
        }
        return warnAt != null && !now.isBefore(warnAt) ? Lamp.YELLOW : Lamp.GREEN;
    }

    private static OffsetDateTime at(Instant instant, Regime regime) {
        return instant.atZone(regime.section(TenantCalendar.class).hours().zone())
                .toOffsetDateTime();
    }

    @Override
    public List<DeadlineInWords> of(Regime regime, Locale locale) {
        Workflow workflow = regime.section(Workflow.class);
        Set<String> events = workflow.events();
        raised.forEach(source -> events.addAll(source.raised().keySet()));
        return regime.section(DeadlineRules.class).byId().values().stream()
                .filter(rule -> events.contains(rule.from()))
                .filter(rule -> rule.until().stream().anyMatch(events::contains))
                .sorted(Comparator.comparingInt(rule -> place(rule.from(), workflow)))
                .map(rule -> inWords(rule, workflow, locale))
                .toList();
    }

    /** Where on the way through the phases an event stands; one of another module's comes after all. */
    private static int place(String event, Workflow workflow) {
        List<Phase> way = List.of(Phase.values());
        Action action = workflow.actions().get(event);
        State state = workflow.states()
                .get(action == null ? event : action.from().iterator().next());
        if (state != null) {
            return way.indexOf(state.phase());
        }
        return way.stream()
                .filter(phase -> phase.event().equals(event))
                .map(way::indexOf)
                .findFirst()
                .orElse(event.equals(Workflow.REGISTERED) ? 0 : way.size());
    }

    private DeadlineInWords inWords(DeadlineRule rule, Workflow workflow, Locale locale) {
        String title = rule.text().in(locale);
        String from = eventText(rule.from(), workflow, locale);
        String within = rule.within().inWords(locale);
        return new DeadlineInWords(
                rule.id(),
                title,
                rule.clause(),
                rule.origin(),
                rule.from(),
                from,
                rule.within().toString(),
                Words.of(BUNDLE, "deadline.inWords", locale, title, from, within));
    }

    /** What an event is called: the platform's word, or that of the state or the action. */
    private String eventText(String event, Workflow workflow, Locale locale) {
        Optional<Text> others = raised.stream()
                .flatMap(source -> Stream.ofNullable(source.raised().get(event)))
                .findFirst();
        if (others.isPresent()) {
            return others.get().in(locale);
        }
        State state = workflow.states().get(event);
        Action action = workflow.actions().get(event);
        String known = Words.of(BUNDLE, "event." + event, locale);
        if (!known.startsWith("???")) {
            return known;
        }
        if (action != null) {
            return action.text().in(locale);
        }
        return state != null ? state.text().in(locale) : emitted(event, workflow, locale);
    }

    private static String emitted(String event, Workflow workflow, Locale locale) {
        return workflow.actions().values().stream()
                .filter(action -> action.emits().equals(event))
                .map(action -> action.text().in(locale))
                .findFirst()
                .orElse(event);
    }

    /** The calculator: what a rule gives for an event at an instant under the notices known now. */
    public Derivation derive(Regime regime, DeadlineRule rule, Instant from) {
        return calendars.now(regime).derive(from, rule.within());
    }
}
