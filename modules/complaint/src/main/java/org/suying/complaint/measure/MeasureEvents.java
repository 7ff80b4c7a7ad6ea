package org.suying.complaint.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.suying.casework.CaseEvents;
import org.suying.casework.CaseId;
import org.suying.casework.Cases;
import org.suying.casework.StepDone;
import org.suying.casework.StepView;
import org.suying.complaint.ComplaintRefusal;
import org.suying.complaint.rules.ComplaintSlots;
import org.suying.kernel.Words;
import org.suying.regime.Regime;
import org.suying.regime.Text;

/** Measures were decided, and all of them were carried out: events by which deadlines start and end. */
@ApplicationScoped
public class MeasureEvents implements CaseEvents {

    static final String ORDERED = "measuresOrdered";
    static final String DONE = "measuresDone";

    @Inject
    Cases cases;

    @Inject
    Measures measures;

    @Override
    public Map<String, Text> raised() {
        return Map.of(ORDERED, text(ORDERED), DONE, text(DONE));
    }

    void done(@Observes StepDone step) {
        CaseId id = step.summary().id();
        Regime regime = cases.regimeOf(id);
        boolean decides = asks(step.action(), ComplaintSlots.MEASURES, regime);
        boolean records = asks(step.action(), ComplaintSlots.MEASURES_DONE, regime);
        if ((!decides && !records) || step.summary().endedAt() != null) {
            return;
        }
        var steps = cases.steps(id, Locale.SIMPLIFIED_CHINESE);
        StepView last = steps.get(steps.size() - 1);
        if (decides && wrote(last, Measures.fields(ComplaintSlots.MEASURES, regime))) {
            cases.raise(id, ORDERED, last.at().toInstant());
        }
        if (records && measures.open(id) == 0) {
            cases.raise(id, DONE, last.at().toInstant());
        }
    }

    private static boolean asks(String action, String slot, Regime regime) {
        Set<String> fields = Measures.fields(slot, regime);
        return StreamSupport.stream(
                        regime.part("/workflow/actions/" + action + "/fields").spliterator(), false)
                .anyMatch(field -> fields.contains(field.asText().replace("?", "")));
    }

    private static boolean wrote(StepView step, Set<String> fields) {
        return fields.stream()
                .anyMatch(field -> step.values().get(field) instanceof Collection<?> some && !some.isEmpty());
    }

    private static Text text(String event) {
        String bundle = ComplaintRefusal.class.getPackageName() + ".Messages";
        return new Text(
                Words.of(bundle, "event." + event, Locale.SIMPLIFIED_CHINESE),
                Words.of(bundle, "event." + event, Locale.ENGLISH));
    }
}
