package org.suying.tenancy.walls;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.suying.tenancy.Scope;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Walls;

/** The walls of the running application: the scope lives in the request, and a transaction keeps the one it began in. */
@ApplicationScoped
public class RequestWalls implements Walls {

    @Inject
    CurrentScope currentScope;

    @Inject
    RequestContextController requests;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Override
    public void enter(Scope scope) {
        change(scope);
    }

    @Override
    public <T> T within(Scope scope, Supplier<T> work) {
        return in(scope, work);
    }

    @Override
    public <T> T outside(Supplier<T> work) {
        return in(null, work);
    }

    private <T> T in(@Nullable Scope scope, Supplier<T> work) {
        boolean own = requests.activate();
        try {
            Scope before = currentScope.find().orElse(null);
            change(scope);
            try {
                return work.get();
            } finally {
                currentScope.set(before);
            }
        } finally {
            if (own) {
                requests.deactivate();
            }
        }
    }

    @Override
    public Scope current() {
        return currentScope.find().orElseThrow(() -> new IllegalStateException("outside every scope"));
    }

    @Override
    public TenantId tenant() {
        Scope scope = current();
        if (scope.level() != Scope.Level.TENANT) {
            throw new IllegalStateException("this scope is no tenant's: " + scope.level());
        }
        return new TenantId(scope.id());
    }

    @Override
    public boolean entered() {
        return currentScope.find().isPresent();
    }

    private void change(@Nullable Scope next) {
        if (transactions.getTransactionKey() != null
                && !currentScope.find().map(now -> now.equals(next)).orElse(next == null)) {
            throw new IllegalStateException("a transaction keeps the scope in which it began");
        }
        currentScope.set(next);
    }
}
