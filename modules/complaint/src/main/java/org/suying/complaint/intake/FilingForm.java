package org.suying.complaint.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suying.casework.Field;
import org.suying.casework.FieldValues;
import org.suying.casework.Slot;
import org.suying.complaint.ComplaintKind;
import org.suying.complaint.ComplaintRefusal;
import org.suying.complaint.IdentityKind;
import org.suying.complaint.identity.Person;
import org.suying.complaint.model.Complaint;
import org.suying.complaint.model.Respondent;
import org.suying.complaint.rules.Channel;
import org.suying.complaint.rules.ComplaintRules;
import org.suying.complaint.rules.ComplaintSlots;
import org.suying.complaint.rules.Constants;
import org.suying.kernel.Faults;
import org.suying.kernel.Pointer;
import org.suying.regime.Regime;
import org.suying.regime.Text;

/**
 * Reads what was sent under the form of a regime and finds everything that is wrong with it. The members of what was
 * sent are those of the REST contract; pages send the same.
 */
final class FilingForm {

    private final JsonNode sent;
    private final Regime regime;
    private final ComplaintRules rules;
    private final FieldValues values;
    private final Faults faults;
    private final Map<String, String> bySlot = new HashMap<>();
    private final Map<String, Object> own = new LinkedHashMap<>();

    /** @param faults what is wrong with it already; what lies there is not found wrong again */
    FilingForm(JsonNode sent, Regime regime, FieldValues values, Faults faults) {
        this.sent = sent;
        this.regime = regime;
        this.rules = regime.section(ComplaintRules.class);
        this.values = values;
        this.faults = faults;
    }

    /** @param channel the open one that was named; null if none was, which is a fault already */
    @Nullable Registration read(@Nullable Channel channel, boolean officer, ZonedDateTime now) {
        ComplaintKind kind = choice(ComplaintKind.class, "/kind", rules.kinds());
        IdentityKind identity = choice(IdentityKind.class, "/identity", rules.identities());
        readSlots(identity, channel);
        readOwn(channel, officer);
        OfficersPart officers = new OfficersPart(sent, now, faults);
        officers.read(channel, officer);
        if (!faults.isEmpty() || kind == null || identity == null || channel == null) {
            return null;
        }
        boolean secret =
                identity == IdentityKind.NAMED && sent.path("wantsSecrecy").asBoolean();
        return new Registration(
                new Complaint.What(
                        kind,
                        channel.id(),
                        channel.kind(),
                        secret ? IdentityKind.CONFIDENTIAL : identity,
                        bySlot.getOrDefault(ComplaintSlots.CONTENT, ""),
                        bySlot.get(ComplaintSlots.GROUND),
                        own),
                oneLine(bySlot.getOrDefault(ComplaintSlots.SUBJECT, "")),
                new Respondent(
                        bySlot.get(ComplaintSlots.RESPONDENT_UNIT),
                        bySlot.get(ComplaintSlots.RESPONDENT_COUNTER),
                        bySlot.get(ComplaintSlots.RESPONDENT_PERSON),
                        bySlot.get(ComplaintSlots.RESPONDENT_ADDRESS)),
                new Person(
                        bySlot.get(ComplaintSlots.NAME),
                        bySlot.get(ComplaintSlots.PHONE),
                        bySlot.get(ComplaintSlots.EMAIL),
                        bySlot.get(ComplaintSlots.ADDRESS),
                        bySlot.get(ComplaintSlots.ID_NUMBER)),
                officers.takingDown(),
                officers.receivedAt());
    }

    /** One of the few that are open; the only one need not be named. */
    private <E extends Enum<E>> @Nullable E choice(Class<E> type, String pointer, List<E> open) {
        String name = sent.at(pointer).asText("");
        if (isFaulty(pointer)) {
            return null;
        }
        if (name.isBlank() && open.size() == 1) {
            return open.get(0);
        }
        if (name.isBlank()) {
            faults.add(pointer, ComplaintRefusal.REQUIRED);
            return null;
        }
        E chosen = Constants.find(type, name).filter(open::contains).orElse(null);
        if (chosen == null) {
            faults.add(pointer, ComplaintRefusal.NOT_TAKEN, name);
        }
        return chosen;
    }

    private void readSlots(@Nullable IdentityKind identity, @Nullable Channel channel) {
        for (Slot slot : ComplaintSlots.ofForms()) {
            Field field = rules.fieldOf(slot.id()).orElseGet(() -> unasked(slot));
            String pointer = FormPointers.of(field);
            boolean person = ComplaintSlots.isOfPerson(slot.id());
            if (person && identity == IdentityKind.ANONYMOUS) {
                refusePerson(pointer);
            } else if (!isFaulty(pointer) && !isFaulty(FormPointers.above(pointer))) {
                boolean needed = field.required() && !(person && identity == null);
                boolean named = slot.id().equals(ComplaintSlots.NAME) && identity != null;
                Object value = check(field, needed || named, channel, pointer);
                if (value != null) {
                    bySlot.put(slot.id(), value.toString());
                    ContactRules.check(slot.id(), value.toString(), pointer, faults);
                }
            }
        }
    }

    private void readOwn(@Nullable Channel channel, boolean officer) {
        for (Field field : rules.ownFields()) {
            String pointer = FormPointers.of(field);
            if (!officer && ComplaintSlots.isOfDesk(field.of())) {
                if (!sent.at(pointer).isMissingNode()) {
                    faults.add(pointer, ComplaintRefusal.OFFICERS_FIELD);
                }
                continue;
            }
            boolean faulty = isFaulty("/fields") || faults.anyAt(pointer);
            Object value = faulty ? null : check(field, field.required(), channel, pointer);
            if (value != null) {
                own.put(field.id(), value);
            }
        }
        sent.path("fields").fieldNames().forEachRemaining(name -> {
            boolean known =
                    rules.ownFields().stream().anyMatch(field -> field.id().equals(name));
            if (!known) {
                faults.add(Pointer.child("/fields", name), ComplaintRefusal.UNKNOWN_FIELD, name);
            }
        });
    }

    private @Nullable Object check(Field field, boolean required, @Nullable Channel channel, String pointer) {
        boolean must = required || (channel != null && channel.requires(field.id()));
        JsonNode given = sent.at(pointer);
        return values.check(field, must, given.isMissingNode() ? null : given, pointer, regime, faults);
    }

    /** Nothing is kept of somebody who wants to stay unknown. */
    private void refusePerson(String pointer) {
        if (!sent.at(pointer).asText("").isBlank()) {
            faults.add(pointer, ComplaintRefusal.ANONYMOUS_PERSON);
        }
    }

    private boolean isFaulty(String pointer) {
        return faults.at(pointer);
    }

    /** What the platform knows and this form does not ask for: taken if it is given. */
    private static Field unasked(Slot slot) {
        String id = slot.id().substring(slot.id().indexOf('.') + 1);
        return new Field(
                id, slot.type(), slot.id(), slot.label(), Text.of(""), slot.max(), false, "", "", List.of(), slot);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
