package org.suying.casework.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseworkRefusal;
import org.suying.kernel.Actor;
import org.suying.kernel.Caller;
import org.suying.kernel.Fault;
import org.suying.kernel.KernelRefusal;
import org.suying.kernel.Refused;
import org.suying.kernel.Right;
import org.suying.regime.RegimeVersion;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.TenantLevel;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;

/**
 * How the caller's tenant stands with its quotas, and those directly below with theirs: the latter in its oversight
 * scope, which only reads, each look on the trail of the tenant below (B-06). Begins its own transactions.
 */
@ApplicationScoped
public class QuotaTable {

    static final Set<Right> READERS = Set.of(Right.SUPERVISE, Right.SEE_ALL, Right.DECIDE, Right.APPROVE);

    private static final String OVERSIGHT = "OVERSIGHT";

    @Inject
    QuotaBooks books;

    @Inject
    Standing standing;

    @Inject
    QuotaLooks looks;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Its own quotas, and those that the tenant above sets for it. @param at null for now */
    List<QuotaLine> own(@Nullable LocalDate at) {
        Tenant tenant = own(reader(at));
        return lines(tenant, books.fromAbove(tenant), walls.current(), at);
    }

    /** Those of the tenants directly below, by tenant; whoever has any sees from then on that it was looked at. */
    List<QuotaLine> below(@Nullable LocalDate at) {
        Caller.Officer officer = reader(at);
        Tenant above = own(officer);
        if (above.level() == TenantLevel.STREET) {
            return List.of();
        }
        Scope.Level level = above.level() == TenantLevel.CITY ? Scope.Level.CITY : Scope.Level.DISTRICT;
        Scope oversight = new Scope(level, above.id().value(), officer.actor(), OVERSIGHT);
        Optional<Demand> own = books.demand(above, Quota.Whom.BELOW);
        return tenants.below(above.id()).stream()
                .flatMap(tenant -> seen(tenant, above, lines(tenant, own, oversight, at), officer).stream())
                .toList();
    }

    /** Who of the tenant above has looked, the latest first. */
    List<QuotaLooks.Look> looks() {
        return looks.latest();
    }

    /** Today, and since when the rule book is in force: what can be asked for. */
    Span span() {
        Tenant tenant = own(caller.require());
        LocalDate today = LocalDate.ofInstant(clock.instant(), tenant.zone());
        return new Span(
                books.inForce(tenant)
                        .map(RegimeVersion::effectiveFrom)
                        .map(since -> LocalDate.ofInstant(since, tenant.zone()))
                        .orElse(today),
                today);
    }

    /** Both days included. */
    record Span(LocalDate from, LocalDate to) {}

    private List<QuotaLine> lines(Tenant tenant, Optional<Demand> fromAbove, Scope scope, @Nullable LocalDate at) {
        Optional<Demand> own = books.demand(tenant, Quota.Whom.SELF);
        List<Demand> demands = Stream.concat(own.stream(), fromAbove.stream())
                .filter(demand -> !demand.quotas().isEmpty())
                .toList();
        return own.isEmpty() || demands.isEmpty()
                ? List.of()
                : walls.within(scope, () -> standing.of(tenant, own.get().book().regime(), demands, at));
    }

    private List<QuotaLine> seen(Tenant tenant, Tenant above, List<QuotaLine> lines, Caller.Officer officer) {
        if (!lines.isEmpty()) {
            String by = "%s（%s）".formatted(officer.name(), above.name());
            Scope behind =
                    Scope.of(tenant.id(), Actor.officer(officer.id(), by)).with(OVERSIGHT);
            walls.within(behind, () -> looks.record(by));
        }
        return lines;
    }

    private Caller.Officer reader(@Nullable LocalDate at) {
        Caller.Officer officer = caller.require();
        if (officer.rights().stream().noneMatch(READERS::contains)) {
            throw new Refused(KernelRefusal.WRONG_RIGHT);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), own(officer).zone());
        if (at != null && at.isAfter(today)) {
            throw new Refused(List.of(Fault.at("at", CaseworkRefusal.QUOTA_FUTURE, today.toString())));
        }
        return officer;
    }

    private Tenant own(Caller.Officer officer) {
        return tenants.require(new TenantId(officer.tenant()));
    }
}
