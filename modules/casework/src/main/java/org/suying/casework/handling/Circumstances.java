package org.suying.casework.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.suying.casework.CaseVariables;
import org.suying.casework.deadline.TenantCalendar;
import org.suying.casework.model.CaseFile;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.When;
import org.suying.regime.Regime;

/** Whether the condition of an action holds: over what is stored, what is being written, and what is so at this moment. */
@ApplicationScoped
class Circumstances {

    @Inject
    @Any
    Instance<CaseVariables> variables;

    /** @param written what the action itself writes */
    boolean allow(Action action, CaseFile file, Regime regime, Map<String, Object> written) {
        When when = action.when();
        if (when == null) {
            return true;
        }
        Map<String, Object> all = file.values();
        all.putAll(written);
        for (String name : when.names()) {
            now(name, file, regime).ifPresent(value -> all.put(name, value));
        }
        return action.isOpenTo(all, regime.section(TenantCalendar.class).hours().zone());
    }

    /** Whether the action may be offered: its condition holds, or is about what the action itself asks for. */
    boolean couldAllow(Action action, CaseFile file, Regime regime) {
        When when = action.when();
        Set<String> names = when == null ? Set.of() : when.names();
        return action.fields().stream()
                        .anyMatch(wanted -> names.contains(wanted.field().id()))
                || allow(action, file, regime, Map.of());
    }

    private Optional<Object> now(String name, CaseFile file, Regime regime) {
        return variables.stream()
                .flatMap(source -> source.now(name, file.id(), regime).stream())
                .findFirst();
    }
}
