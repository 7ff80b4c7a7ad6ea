package org.suying.complaint.intake;

import java.util.regex.Pattern;
import org.suying.complaint.ComplaintRefusal;
import org.suying.complaint.rules.ComplaintSlots;
import org.suying.kernel.Faults;

/** Whether one can be reached under what was written. */
final class ContactRules {

    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern ID_NUMBER = Pattern.compile("[0-9A-Za-z()（）]{5,24}");

    private ContactRules() {}

    static void check(String slot, String value, String pointer, Faults faults) {
        switch (slot) {
            case ComplaintSlots.PHONE -> phone(value, pointer, faults);
            case ComplaintSlots.EMAIL -> {
                if (!EMAIL.matcher(value).matches()) {
                    faults.add(pointer, ComplaintRefusal.EMAIL);
                }
            }
            case ComplaintSlots.ID_NUMBER -> {
                if (!ID_NUMBER.matcher(value.replace(" ", "")).matches()) {
                    faults.add(pointer, ComplaintRefusal.ID_NUMBER);
                }
            }
            default -> {
                // anything that is a text
            }
        }
    }

    /** A mobile number has 11 digits, any other number 7 to 15. */
    private static void phone(String value, String pointer, Faults faults) {
        String digits = value.replaceAll("[\\s()（）-]", "")
                .replaceFirst("^(\\+86|0086)", "")
                .replaceFirst("^\\+", "");
        boolean number = digits.matches("[0-9]{7,15}");
        boolean mobile = !value.contains("+") && MOBILE.matcher(digits).matches();
        if (!number || (mobile && digits.length() != 11)) {
            faults.add(pointer, ComplaintRefusal.PHONE, digits.length());
        }
    }
}
