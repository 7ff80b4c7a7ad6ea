package org.suying.casework.handling;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseAddress;
import org.suying.casework.CaseDesk;
import org.suying.casework.CaseId;
import org.suying.casework.CasePanel;
import org.suying.casework.CaseView;
import org.suying.casework.DomainPart;
import org.suying.casework.Participation;
import org.suying.kernel.Words;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;
import org.suying.trail.Trail;
import org.suying.ui.CurrentPlace;
import org.suying.ui.FlowEdge;
import org.suying.ui.FlowState;
import org.suying.ui.Reading;

/** One case as it stands: where it is on its way, who has it, its deadlines, what happened. Names no complainant. */
@Named
@RequestScoped
public class CasePage {

    @Inject
    Entrance entrance;

    @Inject
    CaseDesk desk;

    @Inject
    Participation participation;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    @Inject
    Trail trail;

    @Inject
    @Any
    Instance<DomainPart> parts;

    @Inject
    @Any
    Instance<CasePanel> panels;

    @Inject
    Reading reading;

    @Inject
    CurrentPlace place;

    @Inject
    CaseAddress caseAddress;

    @Inject
    HttpServletRequest request;

    private CaseId id;
    private CaseView view;
    private String above = "";
    private @Nullable Object part;

    @PostConstruct
    void enter() {
        entrance.asOfficer();
        id = CaseId.of(place.value("id"));
        view = desk.view(id, locale());
        above = whoDecides();
    }

    /** Reads the case again, after somebody has acted. */
    void readAgain() {
        part = null;
        view = desk.view(id, locale());
    }

    public CaseId getCaseId() {
        return id;
    }

    public CaseView getView() {
        return view;
    }

    /** The action whose form is asked for; empty if it is not offered, or none is asked for. */
    Optional<CaseView.Offer> chosen() {
        return offer(parameter("act"));
    }

    Optional<CaseView.Offer> offer(String action) {
        return getView().offers().stream()
                .filter(offer -> offer.id().equals(action))
                .findFirst();
    }

    /** The view of the domain module; empty if no module knows the kind. */
    public String getPartView() {
        return domainPart().map(DomainPart::view).orElse("");
    }

    /** What the domain module shows, asked once for a page; null if no module knows the kind. */
    public @Nullable Object getPart() {
        if (part == null) {
            part = domainPart().map(one -> one.shown(id, locale())).orElse(null);
        }
        return part;
    }

    private Optional<DomainPart> domainPart() {
        return parts.stream()
                .filter(part -> part.kind().equals(view.summary().kind()))
                .findFirst();
    }

    /** The views of the panels that other modules add. */
    public List<String> getPanels() {
        return panels.stream()
                .sorted(Comparator.comparingInt(CasePanel::order))
                .map(CasePanel::view)
                .toList();
    }

    public List<Offered> getOffered() {
        return Offered.of(getView(), getAddress(), parameter("act"));
    }

    /** Where this page stands. */
    public String getAddress() {
        return caseAddress.of(id);
    }

    public List<CaseWords.Holding> getHolders() {
        return words().holders(getView().holders());
    }

    /** The last step in one line; empty if none was done yet. */
    public String getLastStep() {
        return words().lastStep(getView().steps());
    }

    public List<FlowState> getStates() {
        return words().states(getView().stages());
    }

    public List<FlowEdge> getEdges() {
        return CaseWords.edges(getView().ways());
    }

    public List<CaseWords.Due> getDeadlines() {
        return getView().deadlines().stream().map(one -> words().due(one)).toList();
    }

    public List<History> getHistory() {
        return History.of(trail.of(id.id()), getView().steps(), locale());
    }

    /** Why nobody here decides, and who does instead (B-10); empty where somebody may. */
    public String getAbove() {
        return above;
    }

    private String whoDecides() {
        if (caseAddress.isFromAbove()) {
            return say("case.standsIn", caseAddress.tenantName());
        }
        if (!participation.nobodyDecides(id)) {
            return "";
        }
        TenantId parent = tenants.require(walls.tenant()).parent();
        return parent == null
                ? say("case.nobodyDecides.top")
                : say("case.nobodyDecides", tenants.require(parent).name());
    }

    private CaseWords words() {
        return new CaseWords(locale());
    }

    private Locale locale() {
        return reading.locale();
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** Words of this module's pages. */
    String say(String key, Object... args) {
        return Words.of("org.suying.casework.Messages", key, locale(), args);
    }
}
