package org.suying.tenancy.keys;

import java.util.function.Supplier;
import org.suying.kernel.Actor;
import org.suying.tenancy.Scope;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Walls;

/** Always in one tenant. */
record InTenant(TenantId tenant) implements Walls {

    @Override
    public void enter(Scope scope) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T within(Scope scope, Supplier<T> work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T outside(Supplier<T> work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Scope current() {
        return Scope.of(tenant, Actor.anyone());
    }

    @Override
    public boolean entered() {
        return true;
    }
}
