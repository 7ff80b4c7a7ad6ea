package org.suying.tenancy.offline;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.suying.tenancy.Scope;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Walls;

/** The scope of the one transaction that runs; it comes and goes with the transaction. */
final class OneScope implements Walls {

    private @Nullable Scope scope;

    void set(@Nullable Scope next) {
        scope = next;
    }

    @Override
    public void enter(Scope next) {
        throw new IllegalStateException("a scope is entered with its transaction");
    }

    @Override
    public <T> T within(Scope next, Supplier<T> work) {
        throw new IllegalStateException("a scope is entered with its transaction");
    }

    @Override
    public <T> T outside(Supplier<T> work) {
        throw new IllegalStateException("a scope is left with its transaction");
    }

    @Override
    public Scope current() {
        return Optional.ofNullable(scope).orElseThrow(() -> new IllegalStateException("outside every scope"));
    }

    @Override
    public TenantId tenant() {
        Scope now = current();
        if (now.level() != Scope.Level.TENANT) {
            throw new IllegalStateException("this scope is no tenant's: " + now.level());
        }
        return new TenantId(now.id());
    }

    @Override
    public boolean entered() {
        return scope != null;
    }
}
