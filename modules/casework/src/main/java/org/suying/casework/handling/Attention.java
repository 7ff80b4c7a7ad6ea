package org.suying.casework.handling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.DeadlineExpired;
import org.suying.casework.Effect;
import org.suying.casework.Happening;
import org.suying.casework.model.CaseFile;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.EffectUse;
import org.suying.casework.workflow.StandingActions;
import org.suying.casework.workflow.When;
import org.suying.casework.worklist.Waiting;
import org.suying.kernel.Reason;
import org.suying.kernel.Right;
import org.suying.people.OfficerSummary;
import org.suying.people.Role;
import org.suying.people.Roles;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;
import org.suying.regime.RegimeReading;
import org.suying.regime.RegimeVersionId;
import org.suying.regime.RegimeVersions;

/**
 * The head's attention: an emergency (R19-12) and a deadline that has passed (B-03) call those who may approve to a case,
 * until one of them has taken note.
 */
@Dependent
public class Attention implements StandingActions {

    private static final String ACKNOWLEDGE = "acknowledge";

    @Inject
    CaseFiles files;

    @Inject
    RegimeVersions versions;

    @Inject
    Waiting waiting;

    @Inject
    Clock clock;

    @Override
    public Set<Class<?>> after() {
        return Set.of(Roles.class);
    }

    @Override
    public List<Action> of(RegimeReading reading, Set<String> states, Function<RegimeNode, @Nullable When> conditions) {
        Set<String> heads = reading.section(Roles.class).carrying(Right.APPROVE).stream()
                .map(Role::id)
                .collect(Collectors.toSet());
        if (heads.isEmpty()) {
            return List.of();
        }
        return List.of(new Action(
                ACKNOWLEDGE,
                StandingActions.text(ACKNOWLEDGE),
                states,
                "",
                heads,
                Set.of(),
                null,
                List.of(),
                List.of(new EffectUse(new Acknowledging(), reading.at("roles"))),
                "",
                null,
                "",
                Action.Call.ATTENTION));
    }

    void expired(@Observes DeadlineExpired expired) {
        CaseFile file = files.requireForAction(expired.caseId());
        Regime regime =
                versions.require(new RegimeVersionId(file.regimeVersion())).regime();
        file.call(clock.instant());
        waiting.write(file, regime, files.assignments(file.id()));
    }

    private final class Acknowledging implements Effect {

        @Override
        public String id() {
            return ACKNOWLEDGE;
        }

        @Override
        public JsonNode schema() {
            return JsonNodeFactory.instance.objectNode();
        }

        @Override
        public Optional<Reason> hindrance(RegimeNode parameters, CaseId id, Regime regime, OfficerSummary officer) {
            return files.require(id).wantsAttention() ? Optional.empty() : Optional.of(CaseworkRefusal.NOT_CALLED);
        }

        @Override
        public void apply(RegimeNode parameters, Happening happening) {
            happening.acknowledge();
        }
    }
}
