package org.suying.complaint.handling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.complaint.identity.Disclosure;
import org.suying.complaint.identity.Person;
import org.suying.kernel.Caller;
import org.suying.kernel.Right;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Walls;

/** A look at who complained, on the case page: shown once, on record. In pages: {@code #{disclosurePage}}. */
@Named
@RequestScoped
public class DisclosurePage {

    @Inject
    Entrance entrance;

    @Inject
    Walls walls;

    @Inject
    Disclosure disclosure;

    @Inject
    Caller caller;

    private @Nullable String why;
    private @Nullable Person person;

    public void look(CaseId caseId) {
        String purpose = why == null ? "" : why.strip();
        entrance.asOfficer();
        person = walls.within(walls.current().with(Disclosure.purpose(caseId)), () -> disclosure.show(caseId, purpose));
    }

    /** Whether the officer may look at all. */
    public boolean isAllowed() {
        return caller.officer()
                .filter(officer -> officer.rights().contains(Right.SEE_IDENTITY))
                .isPresent();
    }

    public @Nullable Person person() {
        return person;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
