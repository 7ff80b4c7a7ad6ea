package org.suying.complaint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suying.casework.Field;
import org.suying.complaint.ComplaintRefusal;
import org.suying.complaint.IdentityKind;
import org.suying.regime.Findings;
import org.suying.regime.Regime;

/** What is wrong with the section {@code complaint} that its schema cannot see. */
final class ComplaintCheck {

    private static final String FORM = "/complaint/fields/";

    private final ComplaintRules rules;
    private final Findings findings;
    private final Regime regime;
    private final ObjectNode whole;

    ComplaintCheck(ComplaintRules rules, Regime regime, Findings findings) {
        this.rules = rules;
        this.regime = regime;
        this.findings = findings;
        this.whole = regime.resolved();
    }

    void all() {
        rules.fields().values().forEach(this::formField);
        workflowFields();
        choices();
        if (!rules.register().contains("{number}")) {
            findings.error("/complaint/register", ComplaintRefusal.REGISTER_FORM);
        }
        if (!regime.section(Channels.class).open().isEmpty()) {
            requireOnForm(ComplaintSlots.SUBJECT);
            requireOnForm(ComplaintSlots.CONTENT);
        }
    }

    private void formField(Field field) {
        String at = FORM + field.id();
        if (!ComplaintSlots.isForForms(field.of())) {
            findings.error(at + "/of", ComplaintRefusal.NOT_ON_A_FORM, field.of());
        }
        if (field.required()
                && ComplaintSlots.isOfPerson(field.of())
                && rules.identities().equals(List.of(IdentityKind.ANONYMOUS))) {
            findings.error(at + "/required", ComplaintRefusal.CANNOT_SUPPLY, field.id());
        }
        boolean urgent = field.of().equals(ComplaintSlots.URGENT);
        boolean taken = ComplaintSlots.isOwn(field)
                && !(urgent && field.id().equals("urgent"))
                && (ComplaintVariables.OWN.containsKey(field.id())
                        || whole.at("/fields/" + field.id()).isObject());
        if (taken) {
            findings.error(at, ComplaintRefusal.NAME_TAKEN, field.id());
        }
    }

    /** Who complained never becomes part of a case. */
    private void workflowFields() {
        for (Map.Entry<String, JsonNode> field : whole.path("fields").properties()) {
            String of = field.getValue().path("of").asText();
            if (ComplaintSlots.isOfPerson(of)) {
                findings.error("/fields/" + field.getKey() + "/of", ComplaintRefusal.PERSON_IN_WORKFLOW, of);
            }
        }
    }

    /** A refusal needs its exclusions, an admission its grounds, once an action asks for them. */
    private void choices() {
        Set<String> asked = new HashSet<>();
        for (JsonNode action : whole.at("/workflow/actions")) {
            action.path("fields").forEach(name -> asked.add(slot(name.asText().replace("?", ""))));
        }
        if (asked.contains(ComplaintSlots.EXCLUSION) && rules.exclusions().isEmpty()) {
            findings.error("/complaint/exclusions", ComplaintRefusal.NOTHING_TO_CHOOSE, ComplaintSlots.EXCLUSION);
        }
        if (asked.contains(ComplaintSlots.GROUND) && rules.grounds().isEmpty()) {
            findings.error("/complaint/grounds", ComplaintRefusal.NOTHING_TO_CHOOSE, ComplaintSlots.GROUND);
        }
    }

    private String slot(String field) {
        return whole.path("fields").path(field).path("of").asText();
    }

    private void requireOnForm(String slot) {
        if (rules.fieldOf(slot).isEmpty()) {
            findings.error("/complaint/fields", ComplaintRefusal.NO_CONTENT, slot);
        }
    }
}
