package org.suying.casework.handling;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseView;
import org.suying.casework.DayCells;
import org.suying.casework.DeadlineView;
import org.suying.casework.StepView;
import org.suying.kernel.Actor;
import org.suying.kernel.Words;
import org.suying.ui.DateWords;
import org.suying.ui.DayCell;
import org.suying.ui.FlowEdge;
import org.suying.ui.FlowState;
import org.suying.ui.Standing;

/** What the case page shows, in the reader's words. */
record CaseWords(Locale locale) {

    private static final String BUNDLE = "org.suying.casework.Messages";

    /** @param who an officer, a unit, or a role of which anybody may act */
    public record Holding(String who, String role) {}

    /**
     * A deadline with its explanation.
     *
     * @param remark how much is left, or how it ended
     * @param calculation the parameters with which the calculator counts the same
     */
    public record Due(DeadlineView view, String remark, List<DayCell> days, String calculation) {}

    List<Holding> holders(List<CaseView.Holder> holders) {
        return holders.stream().map(this::holding).toList();
    }

    private Holding holding(CaseView.Holder holder) {
        String who = Stream.of(holder.officer(), holder.unit())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return who.isEmpty() ? new Holding(holder.role(), say("case.anybody")) : new Holding(who, holder.role());
    }

    String lastStep(List<StepView> steps) {
        if (steps.isEmpty()) {
            return "";
        }
        StepView last = steps.get(steps.size() - 1);
        return say("case.lastStep.done", last.title(), who(last.actorKind(), last.actorName()), time(last.at()));
    }

    List<FlowState> states(List<CaseView.Stage> stages) {
        return stages.stream()
                .map(stage -> new FlowState(
                        stage.id(), stage.title(), stage.end(), standing(stage.standing()), remark(stage)))
                .toList();
    }

    private String remark(CaseView.Stage stage) {
        if (stage.standing() == CaseView.Standing.NOW) {
            return say("case.here");
        }
        var at = stage.at();
        return at == null
                ? ""
                : DateTimeFormatter.ofPattern(say("case.stage.date"), locale).format(at);
    }

    private static Standing standing(CaseView.Standing standing) {
        return switch (standing) {
            case DONE -> Standing.DONE;
            case NOW -> Standing.NOW;
            case TO_COME -> Standing.TODO;
        };
    }

    /** One line for each pair of states, however many actions lead from the one to the other. */
    static List<FlowEdge> edges(List<CaseView.Way> ways) {
        Map<String, FlowEdge> byPair = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (CaseView.Way way : ways) {
            String pair = way.from() + " " + way.to();
            FlowEdge known = byPair.get(pair);
            if (known == null) {
                order.add(pair);
            }
            byPair.put(pair, known == null ? edge(way) : both(known, way));
        }
        return order.stream().map(byPair::get).filter(Objects::nonNull).toList();
    }

    private static FlowEdge edge(CaseView.Way way) {
        return new FlowEdge(way.from(), way.to(), way.title(), way.done());
    }

    private static FlowEdge both(FlowEdge known, CaseView.Way way) {
        return new FlowEdge(known.from(), known.to(), known.label(), known.taken() || way.done());
    }

    Due due(DeadlineView view) {
        var from = view.startedAt().toLocalDateTime();
        return new Due(
                view,
                remark(view),
                DayCells.of(view.derivation(), locale),
                "?rule=%s&date=%s&time=%s"
                        .formatted(
                                view.rule(),
                                from.toLocalDate(),
                                DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                                        .format(from)));
    }

    private String remark(DeadlineView view) {
        var ended = view.endedAt();
        if (ended == null) {
            return view.remaining();
        }
        String key = view.status() == DeadlineView.Status.MISSED ? "case.deadline.missed" : "case.deadline.met";
        return say(key, time(ended));
    }

    /** A complainant is never named, not even where an actor carries a name. */
    String who(Actor.Kind kind, @Nullable String name) {
        return kind == Actor.Kind.OFFICER && name != null ? name : say("actor." + kind.name());
    }

    private String time(java.time.OffsetDateTime at) {
        return new DateWords(locale).shortTime(DateWords.moment(at));
    }

    private String say(String key, Object... args) {
        return Words.of(BUNDLE, key, locale, args);
    }
}
