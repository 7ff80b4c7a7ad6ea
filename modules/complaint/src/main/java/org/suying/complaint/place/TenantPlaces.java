package org.suying.complaint.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Tenants;
import org.suying.ui.Place;
import org.suying.ui.Places;

/** The names over public pages. */
@ApplicationScoped
public class TenantPlaces implements Places {

    @Inject
    Tenants tenants;

    @Override
    public Optional<Place> find(String slug) {
        return tenants.find(slug).filter(Tenant::open).map(this::place);
    }

    private Place place(Tenant tenant) {
        return new Place(tenant.slug(), tenant.name(), above(tenant));
    }

    private String above(Tenant tenant) {
        return Stream.of(tenant.city(), tenant.district())
                .filter(Objects::nonNull)
                .filter(id -> !id.equals(tenant.id()))
                .map(this::name)
                .collect(Collectors.joining(" · "));
    }

    private String name(TenantId id) {
        return tenants.require(id).name();
    }
}
