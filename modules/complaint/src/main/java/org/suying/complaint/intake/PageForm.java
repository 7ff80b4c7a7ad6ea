package org.suying.complaint.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suying.casework.Asked;
import org.suying.casework.FieldType;
import org.suying.complaint.IdentityKind;
import org.suying.complaint.place.TenantInfo;
import org.suying.complaint.rules.ComplaintSlots;
import org.suying.kernel.Words;
import org.suying.regime.Text;

/** The filing page's fields from what the tenant asks, and what is sent from what was typed. */
final class PageForm {

    private static final String BUNDLE = "org.suying.complaint.Messages";

    private final TenantInfo info;
    private final Locale locale;

    PageForm(TenantInfo info, Locale locale) {
        this.info = info;
        this.locale = locale;
    }

    /** In the order of the regime; the class is asked before what happened, if the regime does not say where. */
    List<FormField> fields() {
        List<FormField> fields = new ArrayList<>();
        boolean classAsked = info.fields().stream().anyMatch(field -> ComplaintSlots.GROUND.equals(field.of()));
        for (Asked asked : info.fields()) {
            if (ComplaintSlots.CONTENT.equals(asked.of())
                    && !classAsked
                    && !info.grounds().isEmpty()) {
                fields.add(ground());
            }
            fields.add(field(asked));
        }
        return fields;
    }

    FormField field(Asked asked) {
        return new FormField(asked, FormPointers.of(asked.of(), asked.id()), hint(asked));
    }

    private FormField ground() {
        Text label = ComplaintSlots.ofForms().stream()
                .filter(slot -> slot.id().equals(ComplaintSlots.GROUND))
                .findFirst()
                .orElseThrow()
                .label();
        List<Asked.Choice> choices = info.grounds().stream()
                .map(ground -> new Asked.Choice(ground.id(), ground.text()))
                .toList();
        Asked asked = new Asked(
                "ground", ComplaintSlots.GROUND, FieldType.CHOICE, label.in(locale), null, false, null, choices, null);
        return new FormField(asked, "/ground", "");
    }

    private String hint(Asked asked) {
        if (asked.hint() != null) {
            return asked.hint();
        }
        return switch (asked.of() == null ? "" : asked.of()) {
            case ComplaintSlots.SUBJECT -> words("file.subject.hint");
            case ComplaintSlots.CONTENT -> words("file.content.hint");
            case ComplaintSlots.RESPONDENT_UNIT -> words("file.unit.hint");
            case ComplaintSlots.PHONE -> words("file.phone.hint");
            default -> "";
        };
    }

    private String words(String key) {
        return Words.of(BUNDLE, key, locale);
    }

    /** Who stays anonymous sends nothing about the person, whatever was typed before choosing so. */
    static ObjectNode sent(
            List<FormField> fields,
            Map<String, @Nullable Object> typed,
            @Nullable String kind,
            @Nullable String identity,
            @Nullable String channel) {
        ObjectNode sent = JsonNodeFactory.instance.objectNode();
        sent.put("channel", channel).put("kind", kind).put("identity", identity);
        for (FormField field : fields) {
            Object value = typed.get(field.key());
            boolean kept = !field.isPerson() || !IdentityKind.ANONYMOUS.name().equals(identity);
            if (value != null && kept) {
                String pointer = field.pointer();
                int last = pointer.lastIndexOf('/');
                ObjectNode holder = last == 0 ? sent : sent.withObject(pointer.substring(0, last));
                holder.set(pointer.substring(last + 1), json(field.asked().type(), value));
            }
        }
        return sent;
    }

    private static JsonNode json(FieldType type, Object value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof Boolean flag) {
            return nodes.booleanNode(flag);
        }
        if (value instanceof Collection<?> several) {
            var list = nodes.arrayNode();
            several.forEach(one -> list.add(one.toString()));
            return list;
        }
        String text = value.toString().replace("\r\n", "\n").strip();
        return type == FieldType.NUMBER && text.matches("-?[0-9]{1,18}")
                ? nodes.numberNode(Long.parseLong(text))
                : nodes.textNode(text);
    }
}
