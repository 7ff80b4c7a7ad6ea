package org.suying.casework.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suying.casework.DayCells;
import org.suying.casework.DeadlineInWords;
import org.suying.kernel.Fault;
import org.suying.kernel.Faults;
import org.suying.kernel.Refused;
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

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Inject
    Entrance entrance;

    @Inject
    Calculator calculator;

    @Inject
    CurrentPlace place;

    @Inject
    Reading reading;

    @Inject
    Clock clock;

    private List<DeadlineInWords> rules = List.of();
    private String rule = "";
    private String date = "";
    private String time = "";
    private @Nullable Derivation derivation;
    private final Set<String> unfit = new HashSet<>();

    @PostConstruct
    void read() {
        Tenant tenant = entrance.asAnyone(place.slug());
        rules = calculator.rules(reading.locale());
        var asked = Calculation.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        if (asked.isPresent()) {
            rule = asked.get().rule();
            date = asked.get().date();
            time = asked.get().time();
            count(asked.get(), tenant);
        } else {
            LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), tenant.zone());
            date = now.toLocalDate().toString();
            time = MINUTE.format(now.truncatedTo(ChronoUnit.MINUTES));
        }
    }

    /** Called before the page is written, so that its title counts the errors. */
    public void begin() {
        // the call makes the bean, and the bean reads the request
    }

    private void count(Calculation asked, Tenant tenant) {
        Set<String> known = rules.stream().map(DeadlineInWords::rule).collect(Collectors.toSet());
        Faults faults = new Faults();
        ZonedDateTime from = asked.from(known, tenant.zone(), faults);
        if (from != null) {
            try {
                derivation = calculator.derive(asked.rule(), from.toInstant());
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
                        .filter(one -> one.rule().equals(rule))
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

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }
}
