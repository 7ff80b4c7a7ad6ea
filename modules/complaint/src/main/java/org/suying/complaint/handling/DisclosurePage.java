package org.suying.complaint.handling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseAddress;
import org.suying.casework.CaseId;
import org.suying.complaint.identity.Access;
import org.suying.complaint.identity.Disclosure;
import org.suying.complaint.identity.Person;
import org.suying.complaint.identity.Releasing;
import org.suying.kernel.Caller;
import org.suying.kernel.Faults;
import org.suying.kernel.Right;
import org.suying.kernel.Words;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Walls;
import org.suying.ui.Notices;
import org.suying.ui.Reading;

/**
 * A look at who complained, on the case page: shown once, on record; asked for where it must be released, and released to
 * others. In pages: {@code #{disclosurePage}}.
 */
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
    Releasing releasing;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    @Inject
    Reading reading;

    @Inject
    CaseAddress caseAddress;

    private @Nullable String why;
    private @Nullable Person person;
    private @Nullable Access access;
    private @Nullable List<Releasing.Asked> asked;

    public void look(CaseId caseId) {
        String purpose = typed();
        entrance.asOfficer();
        person = walls.within(walls.current().with(Disclosure.purpose(caseId)), () -> disclosure.show(caseId, purpose));
    }

    public String ask(CaseId caseId) {
        entrance.asOfficer();
        releasing.ask(caseId, typed(), new Faults());
        return said(caseId, "part.release.asked");
    }

    public String release(CaseId caseId, UUID release) {
        entrance.asOfficer();
        releasing.release(caseId, release);
        return said(caseId, "part.release.done");
    }

    private String said(CaseId caseId, String key) {
        notices.say(Words.of("org.suying.complaint.Messages", key, reading.locale()));
        return caseAddress.of(caseId);
    }

    private String typed() {
        return why == null ? "" : why.strip();
    }

    /** Whether the officer's work is with complainants, so that the page speaks of them. */
    public boolean isAllowed() {
        return caller.officer()
                .filter(officer -> officer.rights().contains(Right.SEE_IDENTITY))
                .isPresent();
    }

    public Access access(CaseId caseId) {
        if (access == null) {
            access = disclosure.access(caseId);
        }
        return access;
    }

    /** What was asked for and is not over, as far as it is the officer's business. */
    public List<Releasing.Asked> asked(CaseId caseId) {
        if (asked == null) {
            asked = releasing.open(caseId);
        }
        return asked;
    }

    public boolean releases(CaseId caseId) {
        return releasing.isAllowed(caseId);
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
