package org.suying.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.suying.kernel.Actor;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;
import org.suying.worktime.MovedDueTimes;
import org.suying.worktime.Publications;

/**
 * Asks every tenant of a city what other notices would move there, each behind its own wall, as the program that will
 * move them; nothing comes out but two numbers. Only of the asking tenant's own cases there are examples.
 */
@ApplicationScoped
class CityForesight implements MovedDueTimes {

    private static final String PURPOSE = "NOTICE_PREVIEW";

    @Inject
    Foreseeing foreseeing;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    @Override
    public List<Of> under(Publications publications, Locale locale) {
        Scope asking = walls.current();
        Scope city = new Scope(Scope.Level.CITY, walls.tenant().value(), asking.actor(), PURPOSE);
        return walls.within(city, foreseeing::concerned).stream()
                .map(tenant -> in(tenant, asking, publications, locale))
                .filter(one -> one.moved() + one.settled() > 0)
                .toList();
    }

    private Of in(TenantId id, Scope asking, Publications publications, Locale locale) {
        Tenant tenant = tenants.require(id);
        boolean own = id.value().equals(asking.id());
        Scope behind = own ? asking : Scope.of(id, Actor.program()).with(PURPOSE);
        Foreseeing.Foreseen foreseen = walls.within(behind, () -> foreseeing.under(publications, own, locale));
        return new Of(tenant.slug(), tenant.name(), foreseen.moved(), foreseen.settled(), foreseen.examples());
    }
}
