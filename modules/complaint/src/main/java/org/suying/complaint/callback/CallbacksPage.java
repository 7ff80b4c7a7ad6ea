package org.suying.complaint.callback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.suying.kernel.Words;
import org.suying.ui.Notices;
import org.suying.ui.Reading;

/** Whom to ask, and the draws behind it. In pages: {@code #{callbacksPage}}. */
@Named
@RequestScoped
public class CallbacksPage {

    @Inject
    OwnPlans plans;

    @Inject
    CallbackDesk desk;

    @Inject
    Drawing drawing;

    @Inject
    Notices notices;

    @Inject
    Reading reading;

    @Inject
    Clock clock;

    /**
     * One complainant to be asked, or asked.
     *
     * @param due the due time and what it follows from, in words; empty when it is done
     */
    public record Row(
            String id,
            String caseId,
            String number,
            String registerNumber,
            String subject,
            String plan,
            String clause,
            Instant dueAt,
            String due,
            boolean late,
            boolean done,
            boolean reached,
            boolean resolved,
            boolean satisfied,
            String comment,
            String by) {}

    /** @param explained how it was drawn, so that anybody can do it again */
    public record Drawn(String plan, Instant at, String explained) {}

    /** A plan that draws when it is told to. */
    public record Plan(String id, String text) {}

    private List<Row> rows = List.of();
    private List<Drawn> draws = List.of();
    private List<Plan> toDraw = List.of();

    @PostConstruct
    void read() {
        plans.enter();
        Instant now = clock.instant();
        rows = desk.lines().stream().map(line -> row(line, now)).toList();
        draws = desk.draws().stream().limit(10).map(this::drawn).toList();
        toDraw = plans.mine().all().stream()
                .filter(plan -> !plan.isRegular())
                .map(plan -> new Plan(plan.id(), plan.text().in(reading.locale())))
                .toList();
    }

    public String draw(String plan) {
        drawing.draw(plan);
        notices.say(words("callbacks.drawn"));
        return CallbackPages.LIST;
    }

    private Row row(CallbackDesk.Line line, Instant now) {
        Callbacks.Call call = line.call();
        Callbacks.Answer answer = call.answer();
        return new Row(
                call.id().toString(),
                call.caseId().id().toString(),
                call.number(),
                call.registerNumber(),
                call.subject(),
                line.plan().text().in(reading.locale()),
                line.plan().clause(),
                line.due().dueAt().toInstant(),
                line.due().inWords(reading.locale()),
                answer == null && line.due().isMissedAt(now),
                answer != null,
                answer != null && answer.isReached(),
                answer != null && Boolean.TRUE.equals(answer.resolved()),
                answer != null && Boolean.TRUE.equals(answer.satisfied()),
                answer == null || answer.comment() == null ? "" : answer.comment(),
                call.by());
    }

    private Drawn drawn(CallbackDesk.PlannedDraw one) {
        Callbacks.Draw draw = one.draw();
        Instant at = draw.drawnAt() == null ? draw.until() : draw.drawnAt();
        return new Drawn(
                one.plan().text().in(reading.locale()),
                at,
                words("callbacks.explained", draw.among(), draw.drawn(), draw.seed(), draw.by()));
    }

    private String words(String key, Object... values) {
        return Words.of(Calling.BUNDLE, key, reading.locale(), values);
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Drawn> getDraws() {
        return draws;
    }

    public List<Plan> getPlans() {
        return toDraw;
    }
}
