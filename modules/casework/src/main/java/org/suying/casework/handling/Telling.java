package org.suying.casework.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.suying.casework.CaseHappened;
import org.suying.casework.Field;
import org.suying.casework.FieldValues;
import org.suying.casework.model.CaseFile;
import org.suying.casework.workflow.ActionFields;
import org.suying.casework.workflow.Workflow;
import org.suying.regime.Regime;

/** Tells the other rooms what has happened to a case, with the words of its fields as they stand. */
@ApplicationScoped
class Telling {

    @Inject
    FieldValues fields;

    @Inject
    Event<CaseHappened> happened;

    void happened(CaseFile file, Regime regime, Set<String> events, Instant at) {
        String state = regime.section(Workflow.class).state(file.state()).text().zh();
        Map<String, Field> known = regime.section(ActionFields.class).byId();
        UnaryOperator<String> words = id -> {
            Field field = known.get(id);
            return field == null ? "" : fields.words(field, file.values().get(id), regime, Locale.SIMPLIFIED_CHINESE);
        };
        happened.fire(new CaseHappened(file.summary(state), regime, events, at, words));
    }
}
