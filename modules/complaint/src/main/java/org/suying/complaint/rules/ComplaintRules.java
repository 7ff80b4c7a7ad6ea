package org.suying.complaint.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suying.casework.Field;
import org.suying.complaint.ComplaintKind;
import org.suying.complaint.IdentityKind;
import org.suying.regime.Text;

/**
 * What a regime says about complaints.
 *
 * @param register the form of register numbers, with {@code {year}} and {@code {number}}
 * @param disclaimer what who files should know; may be empty
 * @param fields the form, in the order in which it is asked
 * @param grounds what is admissible
 * @param exclusions what is not, each with whom to ask instead
 */
public record ComplaintRules(
        List<ComplaintKind> kinds,
        List<IdentityKind> identities,
        String register,
        List<Text> principles,
        Text disclaimer,
        Map<String, Field> fields,
        List<Listed> grounds,
        List<Listed> exclusions,
        List<Listed> measures,
        ReplyForm replyForm,
        RepeatRules repeats,
        Disclosing disclosing) {

    public ComplaintRules {
        kinds = List.copyOf(kinds);
        identities = List.copyOf(identities);
        principles = List.copyOf(principles);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        grounds = List.copyOf(grounds);
        exclusions = List.copyOf(exclusions);
        measures = List.copyOf(measures);
    }

    /** The form's field that stands for a meaning of the platform. */
    public Optional<Field> fieldOf(String slot) {
        return fields.values().stream().filter(field -> field.of().equals(slot)).findFirst();
    }

    /** Fields of the regime's own, whose values belong to the case. */
    public List<Field> ownFields() {
        return fields.values().stream().filter(ComplaintSlots::isOwn).toList();
    }

    public Optional<Listed> ground(String id) {
        return grounds.stream().filter(ground -> ground.id().equals(id)).findFirst();
    }
}
