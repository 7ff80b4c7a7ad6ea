package org.suying.onboarding.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suying.kernel.Fault;
import org.suying.kernel.Faults;
import org.suying.kernel.Refused;
import org.suying.onboarding.OnboardingRefusal;
import org.suying.onboarding.opening.Newcomer.Person;
import org.suying.people.HashedPassword;
import org.suying.people.NewOfficer;
import org.suying.people.NewUnit;
import org.suying.people.Organisation;
import org.suying.people.UnitSummary;
import org.suying.people.Units;
import org.suying.regime.RegimeVersions;
import org.suying.tenancy.Tenants;
import org.suying.trail.Entry;
import org.suying.trail.Subject;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/** Writes a whole new tenant in one transaction, in its own scope. */
@ApplicationScoped
@Transactional
public class Opening {

    static final String MAIN_UNIT = "office";
    private static final String SLUG = "[a-z][a-z0-9-]{0,40}";

    @Inject
    Tenants tenants;

    @Inject
    RegimeVersions versions;

    @Inject
    Organisation organisation;

    @Inject
    Units units;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * @param passwords those of the people, in their order, hashed before the transaction began
     * @param afterwards what else is written with the new tenant
     */
    void open(Newcomer newcomer, List<HashedPassword> passwords, Runnable afterwards) {
        tenants.open(new Tenants.Opening(
                newcomer.id(),
                newcomer.slug(),
                newcomer.name(),
                newcomer.level(),
                newcomer.kind(),
                newcomer.parent(),
                Zones.of(newcomer.regime()),
                newcomer.open(),
                clock.instant()));
        versions.begin(newcomer.regime(), newcomer.source());
        trail.record(Entry.of("tenant.opened", Title.key(OnboardingRefusal.class, "tenant.opened", newcomer.name()))
                .on(new Subject("tenant", newcomer.id().value())));
        for (int i = 0; i < newcomer.units().size(); i++) {
            NewUnit unit = newcomer.units().get(i);
            under("/units/" + i, () -> organisation.add(unit, new Faults()));
        }
        Map<String, String> slugs = new HashMap<>();
        for (int i = 0; i < newcomer.people().size(); i++) {
            Person person = newcomer.people().get(i);
            HashedPassword password = passwords.get(i);
            String unit = slugs.computeIfAbsent(person.unit(), named -> unit(named, newcomer.name()));
            NewOfficer officer = new NewOfficer(person.login(), person.name(), unit, person.roles(), person.head());
            under(person.pointer(), () -> organisation.add(officer, password, new Faults()));
        }
        afterwards.run();
    }

    /** The readable id of a unit that is there, or that is made for an officer who names it. */
    private String unit(String named, String tenantName) {
        Optional<UnitSummary> known = units.all().stream()
                .filter(unit -> unit.slug().equals(named) || unit.name().equals(named))
                .findFirst();
        if (known.isPresent()) {
            return known.get().slug();
        }
        if (named.isEmpty()) {
            return units.find(MAIN_UNIT).map(UnitSummary::slug).orElseGet(() -> make(MAIN_UNIT, tenantName));
        }
        return make(named.matches(SLUG) ? named : "unit-" + (units.all().size() + 1), named);
    }

    private String make(String slug, String name) {
        organisation.add(new NewUnit(slug, name, "", List.of(), List.of()), new Faults());
        return slug;
    }

    private static void under(String pointer, Runnable work) {
        try {
            work.run();
        } catch (Refused refused) {
            List<Fault> faults = refused.faults();
            throw new Refused(faults.stream().map(fault -> fault.under(pointer)).toList());
        }
    }
}
