package org.suying.complaint.intake;

import org.jspecify.annotations.Nullable;
import org.suying.casework.Asked;
import org.suying.complaint.rules.ComplaintSlots;

/**
 * A field of the filing page.
 *
 * @param pointer where its value goes in what is sent
 * @param hint under the label; may be empty
 */
public record FormField(Asked asked, String pointer, String hint) {

    private static final int ONE_LINE = 200;

    /** The key of its value, and with a letter before it the id of its input. */
    public String key() {
        return pointer.substring(1).replace('/', '-');
    }

    public String inputId() {
        return "f-" + key();
    }

    public boolean isPerson() {
        return asked.of() != null && ComplaintSlots.isOfPerson(asked.of());
    }

    /** Which input it is: text, area, choice, select, choices, flag, date, number. */
    public String input() {
        return switch (asked.type()) {
            case TEXT -> isLong(asked.max()) ? "area" : "text";
            case CHOICE -> "choice";
            case CHOICES -> "choices";
            case UNIT, OFFICER -> "select";
            case BOOLEAN -> "flag";
            case DATE -> "date";
            case NUMBER -> "number";
        };
    }

    private static boolean isLong(@Nullable Integer max) {
        return max != null && max > ONE_LINE;
    }

    /** As browsers know it, so that they can fill it in; "off" for what they do not know. */
    public String autocomplete() {
        return switch (asked.of() == null ? "" : asked.of()) {
            case ComplaintSlots.NAME -> "name";
            case ComplaintSlots.PHONE -> "tel";
            case ComplaintSlots.EMAIL -> "email";
            case ComplaintSlots.ADDRESS -> "street-address";
            default -> "off";
        };
    }

    /** Which keys a telephone shows. */
    public String inputMode() {
        return switch (asked.of() == null ? "" : asked.of()) {
            case ComplaintSlots.PHONE -> "tel";
            case ComplaintSlots.EMAIL -> "email";
            default -> "number".equals(input()) ? "numeric" : "text";
        };
    }
}
