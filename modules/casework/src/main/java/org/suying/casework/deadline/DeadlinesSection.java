package org.suying.casework.deadline;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.Field;
import org.suying.casework.FieldType;
import org.suying.casework.KnownEvents;
import org.suying.casework.SchemaFile;
import org.suying.casework.workflow.ActionFields;
import org.suying.casework.workflow.Workflow;
import org.suying.people.Roles;
import org.suying.regime.Findings;
import org.suying.regime.Origin;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;
import org.suying.regime.RegimeReading;
import org.suying.regime.Section;
import org.suying.regime.Text;
import org.suying.worktime.Span;
import org.suying.worktime.Warning;

/** {@code deadlines}: what must be done by when, counted from which event. */
@Dependent
public class DeadlinesSection implements Section<DeadlineRules> {

    private final KnownEvents known;

    @Inject
    public DeadlinesSection(KnownEvents known) {
        this.known = known;
    }

    @Override
    public Class<DeadlineRules> type() {
        return DeadlineRules.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of("deadlines");
    }

    @Override
    public JsonNode schema() {
        return SchemaFile.beside(DeadlinesSection.class, "deadlines.schema.json");
    }

    @Override
    public DeadlineRules read(RegimeReading reading) {
        Map<String, DeadlineRule> rules = new LinkedHashMap<>();
        for (RegimeNode node : reading.at("deadlines").members()) {
            Span within = span(node.child("within"), reading.findings());
            if (within != null) {
                rules.put(node.key(), rule(node, within, reading.findings()));
            }
        }
        return new DeadlineRules(rules);
    }

    /**
     * A deadline of the platform's own applies where its event occurs; any other must speak of events that there are. A
     * document without a workflow, as the baseline is, has no events yet.
     */
    @Override
    public void verify(DeadlineRules rules, Regime regime, Findings findings) {
        Workflow workflow = regime.section(Workflow.class);
        if (workflow.states().isEmpty()) {
            return;
        }
        Set<String> events = known.of(regime);
        for (DeadlineRule rule : rules.byId().values()) {
            String at = "/deadlines/" + rule.id();
            if (regime.origin(at + "/from") != Origin.BASELINE) {
                event(at + "/from", rule.from(), events, findings);
            }
            if (regime.origin(at + "/until") != Origin.BASELINE) {
                rule.until().forEach(event -> event(at + "/until", event, events, findings));
            }
            day(at + "/by", rule.by(), regime, findings);
            DeadlineRule.Pause pause = rule.pause();
            if (pause != null) {
                pause.from().forEach(event -> event(at + "/pause/from", event, events, findings));
                pause.until().forEach(event -> event(at + "/pause/until", event, events, findings));
            }
            DeadlineRule.Extension extension = rule.extension();
            if (extension != null) {
                roles(at + "/extension/askedBy", extension.askedBy(), regime, findings);
                roles(at + "/extension/approvedBy", extension.approvedBy(), regime, findings);
            }
        }
    }

    private static void event(String at, String event, Set<String> events, Findings findings) {
        if (!events.contains(event)) {
            findings.error(at, CaseworkRefusal.UNKNOWN_EVENT, event);
        }
    }

    private static void day(String at, String id, Regime regime, Findings findings) {
        Field field = regime.section(ActionFields.class).byId().get(id);
        if (field == null) {
            findings.unknown(at, id, "/fields", CaseworkRefusal.UNKNOWN_ACTION_FIELD);
        } else if (field.type() != FieldType.DATE) {
            findings.error(at, CaseworkRefusal.NOT_A_DAY, id);
        }
    }

    private static void roles(String at, Set<String> roles, Regime regime, Findings findings) {
        Roles known = regime.section(Roles.class);
        roles.stream()
                .filter(role -> !known.knows(role))
                .forEach(role -> findings.unknown(at, role, "/roles", CaseworkRefusal.UNKNOWN_ROLE));
    }

    private static DeadlineRule rule(RegimeNode node, Span within, Findings findings) {
        return new DeadlineRule(
                node.key(),
                node.text("text").isEmpty() ? Text.of(node.key()) : node.words("text"),
                node.text("from"),
                new LinkedHashSet<>(node.texts("until")),
                within,
                node.text("by"),
                node.text("late").equals("REFUSED") ? DeadlineRule.Late.REFUSED : DeadlineRule.Late.TAKEN,
                warning(node.child("warn"), findings),
                span(node.child("escalate"), findings),
                extension(node.child("extension"), findings),
                pause(node.child("pause")),
                node.text("clause"),
                node.child("within").origin());
    }

    private static @Nullable Span span(RegimeNode node, Findings findings) {
        if (node.text().isEmpty()) {
            return null;
        }
        Span span = Span.parse(node.text()).orElse(null);
        if (span == null) {
            findings.error(node.pointer(), CaseworkRefusal.BAD_SPAN);
        }
        return span;
    }

    private static @Nullable Warning warning(RegimeNode node, Findings findings) {
        if (node.text().isEmpty()) {
            return null;
        }
        Warning warning = Warning.parse(node.text()).orElse(null);
        if (warning == null) {
            findings.error(node.pointer(), CaseworkRefusal.BAD_WARNING);
        }
        return warning;
    }

    private static DeadlineRule.@Nullable Pause pause(RegimeNode node) {
        return node.exists()
                ? new DeadlineRule.Pause(new HashSet<>(node.texts("from")), new HashSet<>(node.texts("until")))
                : null;
    }

    private static DeadlineRule.@Nullable Extension extension(RegimeNode node, Findings findings) {
        if (!node.exists()) {
            return null;
        }
        Span within = span(node.child("within"), findings);
        return within == null
                ? null
                : new DeadlineRule.Extension(
                        within,
                        node.number("times", 1),
                        new HashSet<>(node.texts("askedBy")),
                        new HashSet<>(node.texts("approvedBy")));
    }
}
