package org.suying.complaint.intake;

import org.jspecify.annotations.Nullable;
import org.suying.casework.Field;
import org.suying.complaint.rules.ComplaintSlots;

/** Where in what is sent a field's value stands. */
final class FormPointers {

    private static final String OF_COMPLAINT = "complaint.";

    private FormPointers() {}

    /** {@code /complainant/phone}, {@code /respondent/unit}, {@code /content}, {@code /fields/demand}. */
    static String of(Field field) {
        return of(field.of(), field.id());
    }

    /** @param slot the meaning of the platform; null or empty for a field of the regime's own */
    static String of(@Nullable String slot, String id) {
        if (slot == null || !ComplaintSlots.isSlotOfForms(slot)) {
            return "/fields/" + id;
        }
        return slot.startsWith(OF_COMPLAINT)
                ? "/" + slot.substring(OF_COMPLAINT.length())
                : "/" + slot.replace('.', '/');
    }

    /** The pointer of what holds it. */
    static String above(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }
}
