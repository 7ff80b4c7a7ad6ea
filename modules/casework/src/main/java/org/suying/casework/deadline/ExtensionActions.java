package org.suying.casework.deadline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.Effect;
import org.suying.casework.Field;
import org.suying.casework.Happening;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.Action.Call;
import org.suying.casework.workflow.ActionFields;
import org.suying.casework.workflow.EffectUse;
import org.suying.casework.workflow.StandingActions;
import org.suying.casework.workflow.When;
import org.suying.kernel.Faults;
import org.suying.kernel.Reason;
import org.suying.kernel.Right;
import org.suying.people.OfficerSummary;
import org.suying.people.Role;
import org.suying.people.Roles;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;
import org.suying.regime.RegimeReading;

/**
 * The steps of an extension, in every rule book that has a deadline which can be extended: asking, by who handles the
 * case; granting and denying, by who may approve (B-07).
 */
@Dependent
public class ExtensionActions implements StandingActions {

    private enum Step {
        ASK("askExtension"),
        GRANT("grantExtension"),
        DENY("denyExtension");

        private final String action;

        Step(String action) {
            this.action = action;
        }
    }

    private final Extensions extensions;

    @Inject
    public ExtensionActions(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public Set<Class<?>> after() {
        return Set.of(DeadlineRules.class, ActionFields.class, Roles.class);
    }

    @Override
    public List<Action> of(RegimeReading reading, Set<String> states, Function<RegimeNode, @Nullable When> conditions) {
        List<DeadlineRule> rules = reading.section(DeadlineRules.class).extendable();
        ExtensionFields fields = ExtensionFields.of(reading.section(ActionFields.class));
        Set<String> ask = roles(rules, DeadlineRule.Extension::askedBy, Right.HANDLE, reading);
        Set<String> answer = roles(rules, DeadlineRule.Extension::approvedBy, Right.APPROVE, reading);
        if (rules.isEmpty() || ask.isEmpty() || answer.isEmpty() || fields.reason() == null) {
            return List.of();
        }
        Field which = rules.size() > 1 ? fields.deadline() : null;
        String clause = rules.get(0).clause();
        RegimeNode place = reading.at("deadlines");
        When when = when(rules, place, conditions, reading);
        List<Action> actions = new ArrayList<>();
        for (Step step : Step.values()) {
            List<Action.Wanted> wanted = switch (step) {
                case ASK -> wanted(which, fields.amount(), fields.reason());
                case GRANT -> wanted(which, fields.answer(), null);
                case DENY -> wanted(which, null, fields.answer());
            };
            String id = step.action;
            actions.add(new Action(
                    id,
                    StandingActions.text(id),
                    states,
                    "",
                    step == Step.ASK ? ask : answer,
                    Set.of(),
                    step == Step.ASK ? when : null,
                    wanted,
                    List.of(new EffectUse(new Taking(step, fields), place)),
                    "",
                    null,
                    clause,
                    step == Step.ASK ? Call.NEVER : Call.ASKED));
        }
        return actions;
    }

    /** The condition of asking: one for all deadlines that can be extended, as asking is one action. */
    private static @Nullable When when(
            List<DeadlineRule> rules,
            RegimeNode place,
            Function<RegimeNode, @Nullable When> conditions,
            RegimeReading reading) {
        RegimeNode first = place.child(rules.get(0).id()).child("extension");
        for (DeadlineRule rule : rules) {
            RegimeNode own = place.child(rule.id()).child("extension");
            if (!own.text("when").equals(first.text("when"))) {
                reading.findings().error(own.pointer() + "/when", CaseworkRefusal.TWO_CONDITIONS, first.text("when"));
            }
        }
        return first.text("when").isEmpty() ? null : conditions.apply(first);
    }

    /** @param required what must be said; the others need not */
    private static List<Action.Wanted> wanted(
            @Nullable Field which, @Nullable Field optional, @Nullable Field required) {
        List<Action.Wanted> wanted = new ArrayList<>();
        Stream.of(Optional.ofNullable(which), Optional.ofNullable(optional))
                .flatMap(Optional::stream)
                .forEach(field -> wanted.add(new Action.Wanted(field, false)));
        if (required != null) {
            wanted.add(new Action.Wanted(required, true));
        }
        return wanted;
    }

    /** The roles that the rules name; where one names none, those that carry the right. */
    private static Set<String> roles(
            List<DeadlineRule> rules,
            Function<DeadlineRule.Extension, Set<String>> named,
            Right right,
            RegimeReading reading) {
        Set<String> roles = new TreeSet<>();
        for (DeadlineRule rule : rules) {
            Set<String> own = rule.extension() == null ? Set.of() : named.apply(rule.extension());
            roles.addAll(own);
            if (own.isEmpty()) {
                reading.section(Roles.class).carrying(right).stream()
                        .map(Role::id)
                        .forEach(roles::add);
            }
        }
        return roles;
    }

    /** One of the steps. */
    private final class Taking implements Effect {

        private final Step step;
        private final ExtensionFields fields;

        private Taking(Step step, ExtensionFields fields) {
            this.step = step;
            this.fields = fields;
        }

        @Override
        public String id() {
            return step.action;
        }

        @Override
        public JsonNode schema() {
            return JsonNodeFactory.instance.objectNode();
        }

        @Override
        public Optional<Reason> hindrance(RegimeNode parameters, CaseId id, Regime regime, OfficerSummary officer) {
            return step == Step.ASK
                    ? extensions.hindersAsking(id, regime, officer)
                    : extensions.hindersAnswering(id, regime, officer);
        }

        @Override
        public void check(RegimeNode parameters, CaseId id, Regime regime, Map<String, Object> values, Faults faults) {
            if (step == Step.ASK) {
                extensions.checkRequest(id, regime, fields, values, faults);
            } else {
                extensions.checkAnswer(id, regime, fields, values, faults);
            }
        }

        @Override
        public void apply(RegimeNode parameters, Happening happening) {
            switch (step) {
                case ASK -> extensions.ask(happening, fields);
                case GRANT -> extensions.grant(happening, fields);
                case DENY -> extensions.deny(happening, fields);
            }
        }
    }
}
