package org.suying.people.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Caller;
import org.suying.kernel.Faults;
import org.suying.kernel.Right;
import org.suying.kernel.Words;
import org.suying.people.NewUnit;
import org.suying.people.Organisation;
import org.suying.people.UnitSummary;
import org.suying.tenancy.Entrance;
import org.suying.ui.Notices;
import org.suying.ui.Reading;

/** Adds a unit. */
@Named
@RequestScoped
public class UnitPage {

    @Inject
    Entrance entrance;

    @Inject
    Caller caller;

    @Inject
    Organisation organisation;

    @Inject
    StoredUnits storedUnits;

    @Inject
    Notices notices;

    @Inject
    Reading reading;

    private @Nullable String name;
    private @Nullable String slug;
    private @Nullable String parent;
    private @Nullable String services;
    private @Nullable String counters;

    @PostConstruct
    void enter() {
        entrance.asOfficer();
        caller.require(Right.ADMINISTER);
    }

    public String save() {
        NewUnit unit = new NewUnit(text(slug), text(name), text(parent), lines(services), lines(counters));
        organisation.add(unit, new Faults());
        notices.say(Words.of("org.suying.people.Messages", "unit.saved", reading.locale(), unit.name()));
        return PeoplePages.STAFF;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static List<String> lines(@Nullable String typed) {
        return text(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public List<UnitSummary> getUnits() {
        return storedUnits.all();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String typed) {
        slug = typed;
    }

    public @Nullable String getParent() {
        return parent;
    }

    public void setParent(@Nullable String chosen) {
        parent = chosen;
    }

    public @Nullable String getServices() {
        return services;
    }

    public void setServices(@Nullable String typed) {
        services = typed;
    }

    public @Nullable String getCounters() {
        return counters;
    }

    public void setCounters(@Nullable String typed) {
        counters = typed;
    }
}
