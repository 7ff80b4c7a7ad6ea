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
    private static final int WHOLE_LINE = 12;

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

    public boolean isRespondent() {
        return asked.of() != null && ComplaintSlots.isOfRespondent(asked.of());
    }

    /** Whether only an officer is asked it. */
    public boolean isOfDesk() {
        return ComplaintSlots.isOfDesk(asked.of());
    }

    /** Which input it is: text, area, choice, select, choices, flag, date, number. */
    public String input() {
        return switch (asked.type()) {
            case TEXT -> isLong(asked.max()) ? "area" : "text";
            case CHOICE -> "choice";
            case CHOICES, UNITS -> "choices";
            case UNIT, OFFICER -> "select";
            case BOOLEAN -> "flag";
            case DATE -> "date";
            case NUMBER -> "number";
        };
    }

    private static boolean isLong(@Nullable Integer max) {
        return max != null && max > ONE_LINE;
    }

    /** How many of the twelve columns of a staff form it takes. */
    public int columns() {
        return switch (asked.of() == null ? "" : asked.of()) {
            case ComplaintSlots.NAME, ComplaintSlots.RESPONDENT_COUNTER -> 3;
            case ComplaintSlots.RESPONDENT_UNIT -> 5;
            case ComplaintSlots.PHONE,
                    ComplaintSlots.EMAIL,
                    ComplaintSlots.ID_NUMBER,
                    ComplaintSlots.RESPONDENT_PERSON -> 4;
            case ComplaintSlots.ADDRESS -> 8;
            case ComplaintSlots.SUBJECT -> WHOLE_LINE;
            default -> ofItsType();
        };
    }

    private int ofItsType() {
        return switch (input()) {
            case "flag", "date", "number" -> 4;
            case "select", "text" -> 6;
            default -> WHOLE_LINE;
        };
    }

    /**
     * As browsers know it, so that they can fill it in; "off" for what else there is of the person. The matter is "on":
     * who goes back in the browser finds what was written, which "off" would forbid.
     */
    public String autocomplete() {
        return switch (asked.of() == null ? "" : asked.of()) {
            case ComplaintSlots.NAME -> "name";
            case ComplaintSlots.PHONE -> "tel";
            case ComplaintSlots.EMAIL -> "email";
            case ComplaintSlots.ADDRESS -> "street-address";
            default -> isPerson() ? "off" : "on";
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
