package org.suying.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.suying.kernel.Actor;
import org.suying.people.OfficerId;
import org.suying.people.OfficerSummary;
import org.suying.people.Officers;
import org.suying.people.Roles;
import org.suying.people.roles.RolesInForce;
import org.suying.tenancy.Scope;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Walls;

/**
 * Who an account belongs to. Remembered for seconds under the version of the officer: a change of the officer counts at
 * the next request, one of the regime or of the unit's name within three seconds.
 */
@ApplicationScoped
public class Standings {

    private static final long LIFE = Duration.ofSeconds(3).toNanos();
    private static final int MOST = 20_000;

    @Inject
    Walls walls;

    @Inject
    Reader reader;

    private final Map<Key, Remembered> remembered = new ConcurrentHashMap<>();

    private record Key(OfficerId officer, int version) {}

    private record Remembered(Standing standing, long since) {}

    /** To be asked outside every transaction. */
    Standing of(Account account) {
        Key key = new Key(account.officer(), account.version());
        Remembered known = remembered.get(key);
        if (known != null && System.nanoTime() - known.since() < LIFE) {
            return known.standing();
        }
        Scope scope = Scope.of(account.tenant(), Actor.program());
        Standing standing = walls.within(scope, () -> reader.read(account.tenant(), account.officer()));
        if (remembered.size() >= MOST) {
            remembered.clear();
        }
        remembered.put(key, new Remembered(standing, System.nanoTime()));
        return standing;
    }

    /** Reads in a transaction of its own. */
    @ApplicationScoped
    public static class Reader {

        @Inject
        Officers officers;

        @Inject
        RolesInForce rolesInForce;

        @Transactional(TxType.REQUIRES_NEW)
        Standing read(TenantId tenant, OfficerId id) {
            OfficerSummary officer = officers.require(id);
            Roles roles = rolesInForce.roles();
            return new Standing(
                    tenant,
                    officer,
                    roles.all().stream()
                            .filter(role -> officer.holds(role.id()))
                            .toList(),
                    roles.rightsOf(officer.roles()));
        }
    }
}
