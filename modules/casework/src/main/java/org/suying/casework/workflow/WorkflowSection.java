package org.suying.casework.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suying.casework.As;
import org.suying.casework.CaseVariables;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.Effect;
import org.suying.casework.Field;
import org.suying.casework.FieldType;
import org.suying.casework.Phase;
import org.suying.casework.SchemaFile;
import org.suying.regime.Condition;
import org.suying.regime.Findings;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;
import org.suying.regime.RegimeReading;
import org.suying.regime.Section;
import org.suying.regime.Text;
import org.suying.regime.ValueType;

/** {@code workflow}: states, and actions between them. One value, never merged. */
@Dependent
public class WorkflowSection implements Section<Workflow> {

    private final Map<String, Effect> effects = new TreeMap<>();
    private final List<CaseVariables> variables;
    private final List<StandingActions> standing;

    @Inject
    public WorkflowSection(
            @Any Instance<Effect> effects,
            @Any Instance<CaseVariables> variables,
            @Any Instance<StandingActions> standing) {
        this(
                effects.stream().toList(),
                variables.stream().toList(),
                standing.stream().toList());
    }

    public WorkflowSection(List<Effect> effects, List<CaseVariables> variables, List<StandingActions> standing) {
        effects.forEach(effect -> this.effects.put(effect.id(), effect));
        this.variables = variables;
        this.standing = standing;
    }

    @Override
    public Class<Workflow> type() {
        return Workflow.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of("workflow");
    }

    @Override
    public Set<String> wholes() {
        return Set.of("/workflow");
    }

    @Override
    public Set<Class<?>> after() {
        Set<Class<?>> after = new HashSet<>(Set.of(ActionFields.class));
        standing.forEach(source -> after.addAll(source.after()));
        return after;
    }

    /** An unknown effect is found while reading, so that its finding says what is unknown. */
    @Override
    public JsonNode schema() {
        ObjectNode schema = (ObjectNode) SchemaFile.beside(WorkflowSection.class, "workflow.schema.json");
        ObjectNode effect = ((ObjectNode) schema.get("$defs")).putObject("effect");
        effect.put("type", "object")
                .put("minProperties", 1)
                .put("maxProperties", 1)
                .put("additionalProperties", true);
        ObjectNode known = effect.putObject("properties");
        effects.forEach((id, one) -> known.set(id, one.schema()));
        return schema;
    }

    @Override
    public Workflow read(RegimeReading reading) {
        RegimeNode node = reading.at("workflow");
        Map<String, State> states = new LinkedHashMap<>();
        node.child("states").members().forEach(state -> states.put(state.key(), state(state)));
        Map<String, Action> actions = new LinkedHashMap<>();
        Map<String, ValueType> names = names(reading);
        node.child("actions").members().forEach(action -> actions.put(action.key(), action(action, reading, names)));
        Set<String> open = states.values().stream()
                .filter(state -> !state.end())
                .map(State::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        standing.forEach(source -> source.of(reading, open, condition -> when(condition, reading, names))
                .forEach(action -> actions.putIfAbsent(action.id(), action)));
        return Workflow.of(states, actions);
    }

    @Override
    public void verify(Workflow workflow, Regime regime, Findings findings) {
        new WorkflowCheck(workflow, regime, findings).all();
        workflow.actions()
                .values()
                .forEach(action ->
                        action.effects().forEach(use -> use.effect().verify(use.parameters(), regime, findings)));
    }

    private static State state(RegimeNode node) {
        Phase phase = Phase.HANDLING;
        for (Phase one : Phase.values()) {
            phase = one.name().equals(node.text("phase")) ? one : phase;
        }
        return new State(
                node.key(), phase, node.words("text"), node.flag("start"), node.flag("end"), node.text("clause"));
    }

    private Action action(RegimeNode node, RegimeReading reading, Map<String, ValueType> names) {
        Text text = node.text("text").isEmpty() ? Text.of(node.key()) : node.words("text");
        return new Action(
                node.key(),
                text,
                new LinkedHashSet<>(node.texts("from")),
                node.text("to"),
                new LinkedHashSet<>(node.texts("by")),
                new LinkedHashSet<>(node.texts("notBy")),
                when(node, reading, names),
                fields(node.child("fields"), reading),
                effects(node.child("effects"), reading.findings()),
                node.text("emits"),
                as(node.text("as")),
                node.text("clause"),
                null);
    }

    private static @Nullable When when(RegimeNode action, RegimeReading reading, Map<String, ValueType> names) {
        Condition condition = reading.condition(action.child("when"), names);
        return condition == null
                ? null
                : new When(
                        condition,
                        condition.names().stream()
                                .filter(name -> names.get(name) == ValueType.DATE)
                                .collect(Collectors.toUnmodifiableSet()),
                        new Text(action.text("otherwise"), action.text("otherwiseEn")));
    }

    private static List<Action.Wanted> fields(RegimeNode list, RegimeReading reading) {
        Map<String, Field> known = reading.section(ActionFields.class).byId();
        List<Action.Wanted> fields = new ArrayList<>();
        for (RegimeNode item : list.items()) {
            boolean optional = item.text().endsWith("?");
            String id = optional ? item.text().substring(0, item.text().length() - 1) : item.text();
            Field field = known.get(id);
            if (field == null) {
                reading.findings().unknown(item.pointer(), id, "/fields", CaseworkRefusal.UNKNOWN_ACTION_FIELD);
            } else {
                fields.add(new Action.Wanted(field, !optional && field.type() != FieldType.BOOLEAN));
            }
        }
        return fields;
    }

    private List<EffectUse> effects(RegimeNode list, Findings findings) {
        List<EffectUse> uses = new ArrayList<>();
        for (RegimeNode item : list.items()) {
            for (RegimeNode parameters : item.members()) {
                Effect effect = effects.get(parameters.key());
                if (effect == null) {
                    findings.error(parameters.pointer(), CaseworkRefusal.UNKNOWN_EFFECT, parameters.key());
                } else {
                    uses.add(new EffectUse(effect, parameters));
                }
            }
        }
        return uses;
    }

    private Map<String, ValueType> names(RegimeReading reading) {
        Map<String, ValueType> names = new HashMap<>();
        variables.forEach(source -> names.putAll(source.types(reading)));
        reading.section(ActionFields.class)
                .byId()
                .forEach((id, field) -> names.put(id, field.type().valueType()));
        return names;
    }

    private static @Nullable As as(String name) {
        for (As as : As.values()) {
            if (as.name().equals(name)) {
                return as;
            }
        }
        return null;
    }
}
