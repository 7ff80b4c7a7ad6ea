package org.suying.complaint.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suying.casework.Field;
import org.suying.casework.FieldType;
import org.suying.casework.Option;
import org.suying.casework.Slot;
import org.suying.casework.Slots;
import org.suying.regime.Regime;
import org.suying.regime.Text;

/** The meanings that a complaint gives to fields: those of its form, and those of the steps of its handling. */
@ApplicationScoped
public class ComplaintSlots implements Slot.Source {

    public static final String SUBJECT = "complaint.subject";
    public static final String CONTENT = "complaint.content";
    public static final String GROUND = "complaint.ground";
    public static final String EXCLUSION = "complaint.exclusion";
    public static final String NAME = "complainant.name";
    public static final String PHONE = "complainant.phone";
    public static final String EMAIL = "complainant.email";
    public static final String ADDRESS = "complainant.address";
    public static final String ID_NUMBER = "complainant.idNumber";
    public static final String RESPONDENT_UNIT = "respondent.unit";
    public static final String RESPONDENT_COUNTER = "respondent.counter";
    public static final String RESPONDENT_PERSON = "respondent.person";
    public static final String RESPONDENT_ADDRESS = "respondent.address";
    public static final String FINDING = "decision.finding";
    public static final String MEASURES = "decision.measures";

    /** Which of the measures have been carried out (R12-07, R13-06, R19-08). */
    public static final String MEASURES_DONE = "decision.measuresDone";

    public static final String OUTCOME = "decision.outcome";
    public static final String REASONS = "decision.reasons";
    public static final String ACCOUNTABLE = "decision.accountable";
    public static final String REPLY = "reply.text";
    public static final String REPLY_NOTE = "reply.note";

    /** It cannot wait (R19-12). */
    public static final String URGENT = "complaint.urgent";

    /** Who passed it on: a higher authority, a leader (R19-01). */
    public static final String PASSED_ON_BY = "complaint.passedOnBy";

    public static final String PASSED_ON_NUMBER = "complaint.passedOnNumber";
    public static final String PASSED_ON_DATE = "complaint.passedOnDate";

    private static final String PERSON = "complainant.";
    private static final String RESPONDENT = "respondent.";
    private static final List<String> FINDINGS = List.of("SUBSTANTIATED", "PARTLY", "UNSUBSTANTIATED", "UNVERIFIABLE");

    /** What a form may ask for, in the order in which the REST contract names it. */
    private static final List<Slot> FORM = List.of(
            text(SUBJECT, 100),
            text(CONTENT, 5000),
            choice(GROUND, rules -> rules.grounds()),
            text(RESPONDENT_UNIT, 100),
            text(RESPONDENT_COUNTER, 100),
            text(RESPONDENT_PERSON, 100),
            text(RESPONDENT_ADDRESS, 200),
            text(NAME, 60),
            text(PHONE, 30),
            text(EMAIL, 120),
            text(ADDRESS, 200),
            text(ID_NUMBER, 30));

    /** What only an officer is asked who registers; its values belong to the case, under the ids of the regime. */
    private static final List<Slot> DESK = List.of(
            plain(URGENT, FieldType.BOOLEAN),
            text(PASSED_ON_BY, 100),
            text(PASSED_ON_NUMBER, 100),
            plain(PASSED_ON_DATE, FieldType.DATE));

    private static final List<Slot> STEPS = List.of(
            choice(EXCLUSION, rules -> rules.exclusions()),
            new Slot(FINDING, FieldType.CHOICE, BundleText.of("slot." + FINDING), 0, regime -> findings()),
            measures(MEASURES),
            measures(MEASURES_DONE),
            text(OUTCOME, 5000),
            text(REASONS, 5000),
            text(ACCOUNTABLE, 500),
            text(REPLY, 10_000),
            text(REPLY_NOTE, 2000));

    @Override
    public List<Slot> slots() {
        return Stream.of(FORM, DESK, STEPS).flatMap(List::stream).toList();
    }

    public static List<Slot> ofForms() {
        return FORM;
    }

    public static boolean isForForms(String of) {
        return of.isEmpty() || of.equals(Slots.UNIT) || isSlotOfForms(of) || isOfDesk(of);
    }

    /** Whether only an officer is asked it. */
    public static boolean isOfDesk(@Nullable String of) {
        return DESK.stream().anyMatch(slot -> slot.id().equals(of));
    }

    /** The kind of value that one of the desk's meanings has; empty for any other. */
    static Optional<FieldType> typeAtDesk(String of) {
        return DESK.stream()
                .filter(slot -> slot.id().equals(of))
                .map(Slot::type)
                .findFirst();
    }

    /** Whether it is a meaning of its own, with a place of its own in what is sent. */
    public static boolean isSlotOfForms(String of) {
        return FORM.stream().anyMatch(slot -> slot.id().equals(of));
    }

    /** Whether it says who complained. */
    public static boolean isOfPerson(String of) {
        return of.startsWith(PERSON);
    }

    /** Whether it says whom the complaint is about. */
    public static boolean isOfRespondent(String of) {
        return of.startsWith(RESPONDENT);
    }

    /** Whether a form's field is the regime's own, so that its value belongs to the case under its id. */
    public static boolean isOwn(Field field) {
        return !isSlotOfForms(field.of());
    }

    /** The answers to whether it is true, in the platform's words. */
    public static List<Option> findings() {
        return FINDINGS.stream()
                .map(id -> new Option(id, BundleText.of("finding." + id), ""))
                .toList();
    }

    private static Slot text(String id, int max) {
        Text label = BundleText.of("slot." + id);
        return Slot.text(id, label.zh(), label.en(), max);
    }

    private static Slot measures(String id) {
        return new Slot(
                id,
                FieldType.CHOICES,
                BundleText.of("slot." + id),
                0,
                regime -> options(regime, ComplaintRules::measures));
    }

    private static Slot plain(String id, FieldType type) {
        return new Slot(id, type, BundleText.of("slot." + id), 0, regime -> List.of());
    }

    private static Slot choice(String id, Function<ComplaintRules, List<Listed>> list) {
        return new Slot(id, FieldType.CHOICE, BundleText.of("slot." + id), 0, regime -> options(regime, list));
    }

    private static List<Option> options(Regime regime, Function<ComplaintRules, List<Listed>> list) {
        return list.apply(regime.section(ComplaintRules.class)).stream()
                .map(Listed::option)
                .toList();
    }
}
