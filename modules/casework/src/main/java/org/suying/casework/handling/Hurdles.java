package org.suying.casework.handling;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.Field;
import org.suying.casework.FieldType;
import org.suying.casework.FieldValues;
import org.suying.casework.TakesPart;
import org.suying.casework.deadline.Clockwork;
import org.suying.casework.model.CaseFile;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.When;
import org.suying.kernel.Faults;
import org.suying.kernel.Ids;
import org.suying.kernel.Refused;
import org.suying.kernel.Spoken;
import org.suying.regime.Regime;
import org.suying.regime.Text;
import org.suying.worktime.DateWords;

/** What keeps an action from being done beside who asks for it: the case, what was given, the condition, the time. */
@ApplicationScoped
class Hurdles {

    private static final int LONGEST_REASON = 2000;
    private static final String AT_REASON = "/reason";
    private static final String AT_FIELDS = "/fields";
    private static final Text REASON = new Text("说明", "The note");

    @Inject
    May may;

    @Inject
    Circumstances circumstances;

    @Inject
    FieldValues fields;

    @Inject
    Clockwork clockwork;

    @Inject
    Clock clock;

    /** @throws Refused if the case follows another */
    static void requireByItself(CaseFile file) {
        if (file.isFollowing()) {
            throw new Refused(CaseworkRefusal.FOLLOWING);
        }
    }

    /** The officer's own words for the trail, checked. */
    static @Nullable String reason(@Nullable String given, Faults faults) {
        return faults.at(AT_REASON) ? null : FieldValues.text(given, LONGEST_REASON, REASON, AT_REASON, faults);
    }

    /** The values of what was given. @throws Refused with all that is wrong with them */
    Map<String, Object> values(CaseFile file, Action action, JsonNode given, Regime regime, Faults faults) {
        Map<Field, Boolean> asked = new LinkedHashMap<>();
        action.fields().forEach(wanted -> asked.put(wanted.field(), wanted.required()));
        Map<String, Object> values =
                faults.at(AT_FIELDS) ? Map.of() : fields.checkAll(asked, given, AT_FIELDS, regime, faults);
        action.check(file.id(), regime, values, faults);
        clockwork.check(regime, values, clock.instant(), faults);
        asked.keySet().stream()
                .filter(field -> field.type() == FieldType.OFFICER && values.containsKey(field.id()))
                .filter(field -> takesNoPart(file, values.get(field.id())))
                .forEach(field -> faults.add(AT_FIELDS + "/" + field.id(), CaseworkRefusal.TAKES_NO_PART));
        faults.refuse();
        return values;
    }

    /** B-10: nobody hands the matter to whom it is about. */
    private boolean takesNoPart(CaseFile file, @Nullable Object chosen) {
        return Ids.parse(String.valueOf(chosen))
                .map(may.keptOut(file)::get)
                .filter(part -> part == TakesPart.NOT)
                .isPresent();
    }

    /** @throws Refused if the condition of the action does not hold with what is written */
    void requireCondition(CaseFile file, Action action, Regime regime, Map<String, Object> written) {
        if (!circumstances.allow(action, file, regime, written)) {
            throw conditionFalse(action);
        }
    }

    static Refused conditionFalse(Action action) {
        When when = action.when();
        if (when != null && !when.otherwise().zh().isEmpty()) {
            return new Refused(CaseworkRefusal.CONDITION_IN_WORDS, when.otherwise());
        }
        return new Refused(CaseworkRefusal.CONDITION_FALSE, when == null ? "" : when.expression());
    }

    /** What a rule book refuses after its time is refused in words that name the time. */
    void requireInTime(CaseFile file, Action action, Regime regime) {
        clockwork.tooLate(file.id(), regime, action, clock.instant()).ifPresent(late -> {
            throw new Refused(
                    CaseworkRefusal.TOO_LATE, late.text(), (Spoken) locale -> DateWords.moment(late.dueAt(), locale));
        });
    }
}
