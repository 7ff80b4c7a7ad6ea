package org.suying.casework.upward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suying.kernel.Actor;
import org.suying.kernel.Caller;
import org.suying.kernel.KernelRefusal;
import org.suying.kernel.NotFound;
import org.suying.kernel.Refused;
import org.suying.kernel.Right;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.TenantLevel;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;

/**
 * A tenant reads what those directly below told it: in its oversight scope, which only reads. That it looked is written
 * behind the wall of each tenant that told something, once for each report. Begins its own transactions.
 */
@ApplicationScoped
public class Overseeing {

    static final Set<Right> READERS = Set.of(Right.SUPERVISE, Right.SEE_ALL, Right.DECIDE, Right.APPROVE);

    private static final String PURPOSE = "OVERSIGHT";

    @Inject
    ReportsBelow below;

    @Inject
    Marks marks;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    @Inject
    Caller caller;

    /** The latest first; whoever told them sees from then on that it was looked at. */
    public List<Reported> find(ReportQuery query) {
        Caller.Officer officer = reader();
        List<Reported> found = walls.within(oversight(officer), () -> below.find(query));
        List<Reported> shown = found.size() < query.limit() ? found : found.subList(0, query.limit() - 1);
        tell(shown, officer);
        return found;
    }

    /** How many nobody has marked as read. */
    public long unread() {
        return walls.within(oversight(reader()), below::unread);
    }

    /** Those directly below, by their readable ids. */
    public List<Tenant> tenants() {
        return tenants.below(new TenantId(reader().tenant()));
    }

    /** @throws NotFound if none such was told by a tenant directly below */
    public void markRead(UUID id) {
        Caller.Officer officer = reader();
        Reported report = walls.within(oversight(officer), () -> below.find(id)).orElseThrow(NotFound::new);
        marks.read(report, officer.name());
    }

    private void tell(List<Reported> shown, Caller.Officer officer) {
        Map<UUID, List<UUID>> fresh = shown.stream()
                .filter(report -> !report.looked())
                .collect(
                        Collectors.groupingBy(Reported::tenant, Collectors.mapping(Reported::id, Collectors.toList())));
        String by = "%s（%s）".formatted(officer.name(), own(officer).name());
        fresh.forEach((tenant, ids) -> walls.within(
                Scope.of(new TenantId(tenant), Actor.officer(officer.id(), by)).with(PURPOSE),
                () -> marks.looked(ids, by)));
    }

    private Caller.Officer reader() {
        Caller.Officer officer = caller.require();
        if (officer.rights().stream().noneMatch(READERS::contains)) {
            throw new Refused(KernelRefusal.WRONG_RIGHT);
        }
        return officer;
    }

    private Scope oversight(Caller.Officer officer) {
        Tenant own = own(officer);
        Scope.Level level = own.level() == TenantLevel.CITY ? Scope.Level.CITY : Scope.Level.DISTRICT;
        return new Scope(level, own.id().value(), officer.actor(), PURPOSE);
    }

    private Tenant own(Caller.Officer officer) {
        return tenants.require(new TenantId(officer.tenant()));
    }
}
