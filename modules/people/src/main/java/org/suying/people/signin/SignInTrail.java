package org.suying.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.suying.kernel.Actor;
import org.suying.people.OfficerSummary;
import org.suying.people.Organisation;
import org.suying.tenancy.Scope;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Walls;
import org.suying.trail.Entry;
import org.suying.trail.Subject;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/** What the door writes on the trail of the tenant whose officer it is about. */
@ApplicationScoped
public class SignInTrail {

    @Inject
    Walls walls;

    @Inject
    Line line;

    void failed(Account account, boolean locked) {
        Entry entry = entry("sign-in.failed", "trail.sign-in.failed", account).with("locked", Boolean.toString(locked));
        write(account.tenant(), Actor.anyone(), entry);
    }

    void signedIn(Account account, OfficerSummary officer) {
        Actor actor = Actor.officer(officer.id().value(), officer.name());
        write(account.tenant(), actor, entry("officer.signed-in", "trail.signed-in", account));
    }

    private void write(TenantId tenant, Actor actor, Entry entry) {
        walls.within(Scope.of(tenant, actor), () -> line.write(entry));
    }

    private static Entry entry(String verb, String key, Account account) {
        return Entry.of(verb, Title.key(Organisation.class, key, account.name().login()))
                .on(new Subject("officer", account.officer().value()));
    }

    /** One line, in a transaction of its own. */
    @ApplicationScoped
    public static class Line {

        @Inject
        Trail trail;

        @Transactional(TxType.REQUIRES_NEW)
        void write(Entry entry) {
            trail.record(entry);
        }
    }
}
