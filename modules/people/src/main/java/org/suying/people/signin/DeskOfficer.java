package org.suying.people.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.Tenants;
import org.suying.ui.Reading;
import org.suying.ui.SignedIn;

/** Who uses the staff pages. */
@RequestScoped
public class DeskOfficer implements SignedIn {

    @Inject
    SignedOfficer signedOfficer;

    @Inject
    Tenants tenants;

    @Inject
    Reading reading;

    @Override
    public boolean present() {
        return signedOfficer.standing().isPresent();
    }

    @Override
    public String id() {
        return read(standing -> standing.officer().id().value().toString());
    }

    @Override
    public String name() {
        return read(standing -> standing.officer().name());
    }

    @Override
    public String role() {
        return read(standing -> standing.roles().stream()
                .map(role -> role.text().in(reading.locale()))
                .collect(Collectors.joining(reading.isEnglish() ? ", " : "、")));
    }

    @Override
    public String tenantName() {
        return read(standing -> tenant(standing).name());
    }

    @Override
    public String tenantSlug() {
        return read(standing -> tenant(standing).slug());
    }

    @Override
    public Set<String> rights() {
        return signedOfficer.standing().map(Standing::rights).orElse(Set.of()).stream()
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Tenant tenant(Standing standing) {
        return tenants.require(standing.tenant());
    }

    private String read(Function<Standing, String> what) {
        return signedOfficer.standing().map(what).orElse("");
    }
}
