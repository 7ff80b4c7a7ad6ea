package org.suying.complaint.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseAddress;
import org.suying.casework.CaseId;
import org.suying.kernel.Faults;
import org.suying.kernel.Words;
import org.suying.people.OfficerSummary;
import org.suying.people.Officers;
import org.suying.people.UnitSummary;
import org.suying.people.Units;
import org.suying.tenancy.Entrance;
import org.suying.ui.Notices;
import org.suying.ui.Reading;

/** Names the officer or unit that a complaint is about, on the case page. In pages: {@code #{respondentPage}}. */
@Named
@RequestScoped
public class RespondentPage {

    @Inject
    Entrance entrance;

    @Inject
    Naming naming;

    @Inject
    Officers officers;

    @Inject
    Units units;

    @Inject
    Notices notices;

    @Inject
    Reading reading;

    @Inject
    CaseAddress caseAddress;

    private @Nullable String officer;
    private @Nullable String unit;

    public String name(CaseId id) {
        entrance.asOfficer();
        naming.name(id, officer == null ? "" : officer, unit == null ? "" : unit, new Faults());
        notices.say(Words.of("org.suying.complaint.Messages", "part.named.done", reading.locale()));
        return caseAddress.of(id);
    }

    public boolean isAllowed(CaseId id) {
        return naming.isAllowed(id);
    }

    public List<OfficerSummary> officers() {
        return officers.all();
    }

    public List<UnitSummary> units() {
        return units.all();
    }

    public @Nullable String getOfficer() {
        return officer;
    }

    public void setOfficer(@Nullable String chosen) {
        officer = chosen;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String chosen) {
        unit = chosen;
    }
}
