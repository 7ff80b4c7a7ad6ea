package org.suying.people.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.suying.kernel.Fault;
import org.suying.kernel.Faults;
import org.suying.kernel.PlainText;
import org.suying.kernel.Reason;
import org.suying.people.PeopleRefusal;
import org.suying.rest.RestRefusal;

/** Gathers what is wrong with what was sent. Where something was found wrong before, nothing is found again. */
final class Gathering {

    private final Faults faults;
    private final List<String> before;

    Gathering(Faults faults) {
        this.faults = faults;
        this.before = faults.all().stream().map(Fault::pointer).toList();
    }

    void check(boolean fine, String pointer, Reason reason, Object... args) {
        if (!fine) {
            all(List.of(Fault.at("", reason, args)), pointer);
        }
    }

    void all(List<Fault> found, String pointer) {
        if (!before.contains(pointer)) {
            found.forEach(fault -> faults.add(fault.under(pointer)));
        }
    }

    /** A readable id or login: wanted, and of its form. */
    void form(String value, String form, String pointer, PeopleRefusal otherwise) {
        if (value.isEmpty()) {
            check(false, pointer, RestRefusal.REQUIRED);
        } else {
            check(value.matches(form), pointer, otherwise);
        }
    }

    /** Words: wanted, and of so many signs at most. */
    void text(String value, int most, String pointer) {
        check(!value.isBlank(), pointer, RestRefusal.REQUIRED);
        check(value.codePointCount(0, value.length()) <= most, pointer, RestRefusal.TOO_LONG, most);
        check(PlainText.isSound(value), pointer, RestRefusal.NOT_TEXT);
    }

    /** Words, none of them twice. */
    void texts(List<String> values, int most, String pointer) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            text(values.get(i), most, pointer + "/" + i);
            check(
                    values.get(i).isEmpty() || seen.add(values.get(i)),
                    pointer + "/" + i,
                    PeopleRefusal.TWICE,
                    values.get(i));
        }
    }
}
