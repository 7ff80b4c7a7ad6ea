package org.suying.casework.standin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suying.casework.CaseId;
import org.suying.kernel.Actor;
import org.suying.kernel.Caller;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.TenantLevel;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;

/**
 * What the tenants directly below may not decide, read under the role of oversight. Says which case it is and since when,
 * and nothing of the matter or of who complained. Each look is on the trail of the tenant below (B-06).
 */
@ApplicationScoped
public class FromBelow {

    /** For what purpose the scope is entered. */
    static final String OVERSIGHT = "OVERSIGHT";

    @Inject
    ForParent rows;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    @Inject
    Caller caller;

    /** A case of a tenant below. */
    public record Item(
            CaseId id,
            String tenant,
            String tenantName,
            String number,
            String registerNumber,
            String phase,
            OffsetDateTime since) {}

    /** The oldest first. In the scope of the tenant above, outside a transaction. */
    public List<Item> look() {
        Tenant self = tenants.require(walls.tenant());
        Map<UUID, Tenant> below = tenants.below(self.id()).stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        if (below.isEmpty() || self.level() == TenantLevel.STREET) {
            return List.of();
        }
        Scope.Level level = self.level() == TenantLevel.CITY ? Scope.Level.CITY : Scope.Level.DISTRICT;
        Actor actor = caller.require().actor();
        Actor by = Actor.officer(caller.require().id(), caller.require().name() + "（" + self.name() + "）");
        List<ForParent.Row> found = walls.within(
                new Scope(level, self.id().value(), actor, OVERSIGHT),
                () -> rows.find(below.keySet().toArray(UUID[]::new)));
        found.forEach(row ->
                walls.within(Scope.of(new TenantId(row.tenant()), by).with(OVERSIGHT), () -> {
                    rows.looked(row.id(), self.name());
                }));
        return found.stream()
                .map(row -> {
                    Tenant tenant = tenants.require(new TenantId(row.tenant()));
                    return new Item(
                            new CaseId(row.id()),
                            tenant.slug(),
                            tenant.name(),
                            row.number(),
                            row.registerNumber(),
                            row.phase(),
                            row.since().atZone(self.zone()).toOffsetDateTime());
                })
                .toList();
    }
}
