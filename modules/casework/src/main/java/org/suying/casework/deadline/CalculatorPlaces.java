package org.suying.casework.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.suying.kernel.Words;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Tenants;
import org.suying.ui.Reading;

/** Whose deadlines are to be counted: the way to a tenant's calculator. In pages: {@code #{calculatorPlaces}}. */
@Named
@RequestScoped
public class CalculatorPlaces {

    private static final String FIELD = "tenant";

    @Inject
    Tenants tenants;

    @Inject
    Reading reading;

    private final List<Choice> choices = new ArrayList<>();
    private String chosen = "";

    /**
     * One tenant in the list.
     *
     * @param text its name, set in under the one above
     */
    public record Choice(String slug, String text) {}

    @PostConstruct
    void list() {
        List<Tenant> open = tenants.all().stream().filter(Tenant::open).toList();
        List<TenantId> ids = open.stream().map(Tenant::id).toList();
        open.stream()
                .filter(tenant -> tenant.parent() == null || !ids.contains(tenant.parent()))
                .forEach(top -> list(top, "", open));
    }

    private void list(Tenant tenant, String indent, List<Tenant> open) {
        choices.add(new Choice(tenant.slug(), indent + tenant.name()));
        open.stream()
                .filter(other -> tenant.id().equals(other.parent()))
                .forEach(below -> list(below, indent + "\u3000", open));
    }

    /** Called before the page is written: leads on to the calculator of the tenant that was chosen. */
    public void begin() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        String sent = external.getRequestParameterMap().get(FIELD);
        if (sent == null) {
            return;
        }
        if (choices.stream().anyMatch(one -> one.slug().equals(sent))) {
            external.redirect(external.getRequestContextPath() + "/t/" + sent + "/calculator");
        } else {
            String words = Words.of("org.suying.casework.Messages", "calculator.tenant.none", reading.locale());
            context.addMessage(FIELD, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        }
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
