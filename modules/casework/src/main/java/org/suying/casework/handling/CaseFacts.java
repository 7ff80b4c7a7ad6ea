package org.suying.casework.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.suying.casework.CaseId;
import org.suying.casework.CaseVariables;
import org.suying.casework.deadline.Clockwork;
import org.suying.casework.deadline.DeadlineRules;
import org.suying.casework.workflow.Workflow;
import org.suying.regime.Regime;
import org.suying.regime.RegimeReading;
import org.suying.regime.ValueType;

/**
 * What conditions may ask about any case: {@code overdue}, {@code urgent}, for each action how often it was done, as {@code
 * rejectTimes}, and how many of those to whom the case is assigned for it have not done it, as {@code contributeMissing};
 * for each deadline whether it is open and whether its time has passed unmet, as {@code evidenceOpen} and {@code
 * evidencePassed}.
 */
@ApplicationScoped
public class CaseFacts implements CaseVariables {

    static final String OVERDUE = "overdue";
    static final String URGENT = "urgent";
    static final String TIMES = "Times";
    static final String MISSING = "Missing";
    static final String OPEN = "Open";
    static final String PASSED = "Passed";

    @Inject
    CaseFiles files;

    @Inject
    Outstanding outstanding;

    @Inject
    Clockwork clockwork;

    @Inject
    Clock clock;

    @Override
    public Map<String, ValueType> types(RegimeReading reading) {
        Map<String, ValueType> types = new HashMap<>();
        types.put(OVERDUE, ValueType.BOOLEAN);
        types.put(URGENT, ValueType.BOOLEAN);
        reading.at("workflow").child("actions").members().forEach(action -> {
            types.put(action.key() + TIMES, ValueType.NUMBER);
            types.put(action.key() + MISSING, ValueType.NUMBER);
        });
        reading.at("deadlines").members().forEach(rule -> {
            types.put(rule.key() + OPEN, ValueType.BOOLEAN);
            types.put(rule.key() + PASSED, ValueType.BOOLEAN);
        });
        return types;
    }

    @Override
    public Optional<Object> now(String name, CaseId id, Regime regime) {
        if (name.equals(OVERDUE)) {
            return Optional.of(clockwork.outlook(id, regime, clock.instant()).overdue());
        }
        if (name.equals(URGENT)) {
            return Optional.of(files.require(id).isUrgent());
        }
        if (regime.has("/fields/" + name)) { // a field of that name means itself
            return Optional.empty();
        }
        if (isOfRule(name, OPEN, regime)) {
            return Optional.of(clockwork.open(id, without(OPEN, name)) > 0);
        }
        if (isOfRule(name, PASSED, regime)) {
            return Optional.of(clockwork.isPassed(id, without(PASSED, name), clock.instant()));
        }
        if (name.endsWith(MISSING)) {
            return regime.section(Workflow.class)
                    .action(name.substring(0, name.length() - MISSING.length()))
                    .map(action -> outstanding.of(action, id));
        }
        if (!name.endsWith(TIMES)) {
            return Optional.empty();
        }
        String action = name.substring(0, name.length() - TIMES.length());
        long times = files.steps(id).stream()
                .filter(step -> step.action().equals(action))
                .count();
        return Optional.of(times);
    }

    private static boolean isOfRule(String name, String ending, Regime regime) {
        return name.endsWith(ending)
                && regime.section(DeadlineRules.class)
                        .find(without(ending, name))
                        .isPresent();
    }

    private static String without(String ending, String name) {
        return name.substring(0, name.length() - ending.length());
    }
}
