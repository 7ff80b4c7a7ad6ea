package org.suying.casework.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suying.casework.DayCells;
import org.suying.casework.DeadlineInWords;
import org.suying.kernel.Fault;
import org.suying.kernel.Faults;
import org.suying.kernel.Refused;
import org.suying.rest.LimitedAct;
import org.suying.rest.Pace;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Tenant;
import org.suying.ui.CurrentPlace;
import org.suying.ui.DayCell;
import org.suying.ui.Reading;
import org.suying.worktime.Derivation;

/**
 * Counts a deadline of a tenant for anybody. What is asked stands in the address, so that a result can be linked to and
 * nothing is kept; what was typed stays where it has faults.
 */
@Named
@RequestScoped
public class CalculatorPage {

    @Inject
    Entrance entrance;

    @Inject
    Calculator calculator;

    @Inject
    Pace pace;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentPlace place;

    @Inject
    Reading reading;

    @Inject
    Clock clock;

    private List<DeadlineInWords> rules = List.of();
    private Calculation asked = new Calculation("", "", "");
    private @Nullable Derivation derivation;
    private final Set<String> unfit = new HashSet<>();

    @PostConstruct
    void read() {
        Tenant tenant = entrance.asAnyone(place.slug());
        rules = calculator.rules(reading.locale());
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        asked = Calculation.at(LocalDateTime.ofInstant(clock.instant(), tenant.zone()))
                .with(sent)
                .asFieldsTakeIt();
        if (Calculation.isIn(sent)) {
            count(asked, tenant);
        }
    }

    /** Called before the page is written, so that its title counts the errors. */
    public void begin() {
        // the call makes the bean, and the bean reads the request
    }

    private void count(Calculation wish, Tenant tenant) {
        Set<String> known = rules.stream().map(DeadlineInWords::rule).collect(Collectors.toSet());
        Faults faults = new Faults();
        ZonedDateTime from = wish.from(known, tenant.zone(), faults);
        if (from != null) {
            try {
                pace.take(LimitedAct.CALCULATE, request.getRemoteAddr());
                derivation = calculator.derive(wish.rule(), from.toInstant());
            } catch (Refused refused) {
                refused.faults().forEach(fault -> faults.add(fault.under("/date")));
            }
        }
        faults.all().forEach(this::say);
    }

    private void say(Fault fault) {
        String words = fault.message(reading.locale());
        String field = fault.pointer().split("/", -1)[1];
        unfit.add(field);
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    public List<DeadlineInWords> getRules() {
        return rules;
    }

    /** The rule that was counted; null before. */
    public @Nullable DeadlineInWords getCounted() {
        return derivation == null
                ? null
                : rules.stream()
                        .filter(one -> one.rule().equals(asked.rule()))
                        .findFirst()
                        .orElse(null);
    }

    /** The result; null before something was counted, or if what was typed has faults. */
    public @Nullable Derivation getDerivation() {
        return derivation;
    }

    public List<DayCell> getDays() {
        return derivation == null ? List.of() : DayCells.of(derivation, reading.locale());
    }

    public String getExplanation() {
        return derivation == null ? "" : derivation.inWords(reading.locale());
    }

    /** The key of the words that say who set the length. */
    public String getOriginKey() {
        DeadlineInWords counted = getCounted();
        return counted == null ? "" : "origin." + counted.origin().name();
    }

    /** The kind of the field: a browser's own for a date, or plain text, which keeps what is no date. */
    public String getDateKind() {
        return unfit.contains("date") ? "text" : "date";
    }

    public String getTimeKind() {
        return unfit.contains("time") ? "text" : "time";
    }

    /** What was typed, as it was typed; at first this moment. */
    public Calculation getAsked() {
        return asked;
    }
}
