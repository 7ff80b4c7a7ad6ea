package org.suying.casework.handling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseDesk;
import org.suying.casework.CaseId;
import org.suying.casework.CaseSummary;
import org.suying.casework.CaseView;
import org.suying.casework.DeadlineView;
import org.suying.casework.DomainPart;
import org.suying.casework.Participation;
import org.suying.casework.StepView;
import org.suying.kernel.Faults;
import org.suying.rest.Body;
import org.suying.rest.Preconditions;
import org.suying.tenancy.Anew;

/** A case as programs read it and act on it, wherever its address is. In the scope of its tenant. */
@ApplicationScoped
public class CaseExchange {

    private static final Body ACTION = Body.of(CaseExchange.class, "action.schema.json");

    @Inject
    CaseDesk desk;

    @Inject
    Visible visible;

    @Inject
    Participation participation;

    @Inject
    ActingWithFiles acting;

    @Inject
    Anew anew;

    @Inject
    Whole whole;

    @Inject
    @Any
    Instance<DomainPart> parts;

    /** All that is read and done for one answer, in one transaction. */
    @ApplicationScoped
    @Transactional
    static class Whole {

        <T> T of(Supplier<T> work) {
            return work.get();
        }
    }

    public Response read(CaseId id, Locale locale) {
        return whole.of(() -> answer(id, locale));
    }

    private Response answer(CaseId id, Locale locale) {
        CaseView view = desk.view(id, locale);
        Map<String, Object> json = json(view);
        json.put("nobodyDecides", participation.nobodyDecides(id));
        parts.stream()
                .filter(part -> part.kind().equals(view.summary().kind()))
                .forEach(part -> json.put(part.kind(), part.shown(id, locale)));
        return Response.ok(json)
                .tag(Preconditions.tag(view.summary().version()))
                .build();
    }

    /** @param ifMatch the tag of the case as it was seen; null if none was sent */
    public Response act(CaseId id, String action, @Nullable String ifMatch, byte[] body, Locale locale) {
        try {
            return anew.whole(() -> whole.of(() -> {
                visible.requireVisible(id.id());
                done(id, action, Preconditions.seen(ifMatch), body);
                return answer(id, locale);
            }));
        } catch (CaseDesk.Stale e) {
            throw Preconditions.changed();
        }
    }

    private void done(CaseId id, String action, long seen, byte[] body) {
        Faults faults = new Faults();
        JsonNode sent = ACTION.read(body, faults);
        JsonNode fields = sent.path("fields").isObject() ? sent.get("fields") : JsonNodeFactory.instance.objectNode();
        String reason = sent.path("reason").textValue();
        List<String> files = new ArrayList<>();
        sent.path("attachments").forEach(file -> files.add(file.asText()));
        acting.act(id, action, seen, fields, reason, files, faults);
    }

    private static Map<String, Object> json(CaseView view) {
        CaseSummary summary = view.summary();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", summary.id().id());
        json.put("number", summary.number());
        json.put("registerNumber", summary.registerNumber());
        json.put("kind", summary.kind());
        json.put("phase", summary.phase());
        json.put("state", summary.state());
        json.put("stateText", summary.stateText());
        json.put("subject", summary.subject());
        json.put("receivedAt", view.receivedAt());
        json.put("since", view.since());
        json.put("regimeVersion", view.regimeNumber());
        json.put("assignedTo", view.holders());
        json.put("deadlines", view.deadlines().stream().map(DeadlineJson::of).toList());
        json.put("history", view.steps().stream().map(StepJson::of).toList());
        json.put("actions", view.offers());
        return json;
    }

    /** A deadline as the contract has it. */
    record DeadlineJson(
            String rule,
            String title,
            String clause,
            OffsetDateTime from,
            OffsetDateTime dueAt,
            String status,
            boolean provisional,
            boolean extended,
            String explanation,
            @Nullable String moved) {

        static DeadlineJson of(DeadlineView view) {
            return new DeadlineJson(
                    view.rule(),
                    view.title(),
                    view.clause(),
                    view.startedAt(),
                    view.dueAt(),
                    view.status().name(),
                    view.provisional(),
                    view.extended(),
                    view.explanation(),
                    view.moved().isEmpty() ? null : view.moved());
        }
    }

    /** A step as officers see it. */
    record StepJson(
            OffsetDateTime at, String action, String title, String state, String by, Map<String, Object> fields) {

        static StepJson of(StepView step) {
            return new StepJson(
                    step.at(), step.action(), step.title(), step.toState(), step.actorName(), step.values());
        }
    }
}
