package org.suying.tenancy;

import java.util.function.Supplier;

/** The way into a tenant: sets the scope in which the transactions of the current request or job run. */
public interface Walls {

    /**
     * From here to the end of the request, transactions run in this scope.
     *
     * @throws IllegalStateException within a transaction that has begun in another scope
     */
    void enter(Scope scope);

    /**
     * Does a piece of work in a scope and comes back to the one before; brings its own request context where there is
     * none, so that jobs and commands may use it too. Begins no transaction.
     */
    <T> T within(Scope scope, Supplier<T> work);

    default void within(Scope scope, Runnable work) {
        within(scope, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Does a piece of work outside every scope, where only definer functions and the tree can be reached. */
    <T> T outside(Supplier<T> work);

    /** @throws IllegalStateException outside every scope */
    Scope current();

    /** The tenant of the current scope. @throws IllegalStateException outside every tenant's scope */
    TenantId tenant();

    boolean entered();
}
