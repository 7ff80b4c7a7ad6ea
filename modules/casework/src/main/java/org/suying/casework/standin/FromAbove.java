package org.suying.casework.standin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.suying.casework.CaseId;
import org.suying.casework.StandingIn;
import org.suying.kernel.Actor;
import org.suying.kernel.Caller;
import org.suying.kernel.KernelRefusal;
import org.suying.kernel.NotFound;
import org.suying.kernel.Refused;
import org.suying.kernel.Right;
import org.suying.people.Deputies;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;

/**
 * An officer who decides or approves at home stands in, in the roles in which somebody judges under the rule book below,
 * and with the rights of those roles that judging needs.
 */
@ApplicationScoped
public class FromAbove implements StandingIn {

    private static final Set<Right> DECIDING = EnumSet.of(Right.DECIDE, Right.APPROVE);

    @Inject
    ForParent rows;

    @Inject
    Deputies deputies;

    @Inject
    Caller caller;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    @Inject
    HttpServletRequest request;

    @Override
    public void enter(String slug, CaseId id, boolean looks) {
        Caller.Officer officer = caller.require();
        if (officer.rights().stream().noneMatch(DECIDING::contains)) {
            throw new Refused(KernelRefusal.WRONG_RIGHT);
        }
        TenantId own = new TenantId(officer.tenant());
        Tenant below =
                tenants.find(slug).filter(tenant -> own.equals(tenant.parent())).orElseThrow(NotFound::new);
        ForParent.Judges judges = walls.within(
                        Scope.of(below.id(), Actor.program()).with(FromBelow.OVERSIGHT), () -> rows.judges(id))
                .orElseThrow(NotFound::new);
        deputies.standIn(below.id(), id.id(), judges.roles(), judges.rights());
        walls.enter(Scope.of(below.id(), caller.require().actor()));
        if (looks) {
            rows.looked(id.id(), tenants.require(own).name());
        }
    }

    @Override
    public void enter(Map<String, String> address) {
        boolean looks = !request.getMethod().equals("POST");
        enter(address.getOrDefault("tenant", ""), CaseId.of(address.getOrDefault("id", "")), looks);
    }
}
