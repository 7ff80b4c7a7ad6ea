package org.suying.complaint.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.suying.casework.CaseId;
import org.suying.complaint.identity.Person;
import org.suying.complaint.identity.SamePerson;
import org.suying.tenancy.Keys;

/**
 * Whom the intake desk has looked for on this form last, so that one who is typed once is looked for once, however often
 * the page asks. Keeps a keyed hash, not the person.
 */
@ViewScoped
public class SoughtPerson implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SamePerson samePerson;

    @Inject
    Keys keys;

    private byte[] last = {};
    private List<UUID> found = List.of();

    List<CaseId> before(Person person) {
        byte[] sought = keys.mac("sought", SamePerson.sought(person));
        if (!Arrays.equals(sought, last)) {
            found = samePerson.before(person).stream().map(CaseId::id).toList();
            last = sought;
        }
        return found.stream().map(CaseId::new).toList();
    }

    /** The next time it is looked again. */
    void forget() {
        last = new byte[0];
    }
}
