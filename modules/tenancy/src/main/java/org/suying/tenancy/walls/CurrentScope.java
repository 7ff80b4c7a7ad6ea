package org.suying.tenancy.walls;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suying.tenancy.Scope;

/** Holds the scope of one request or job. */
@RequestScoped
public class CurrentScope {

    private @Nullable Scope scope;

    Optional<Scope> find() {
        return Optional.ofNullable(scope);
    }

    void set(@Nullable Scope next) {
        scope = next;
    }
}
