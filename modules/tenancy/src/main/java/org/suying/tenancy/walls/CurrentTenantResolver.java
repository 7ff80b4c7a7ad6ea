package org.suying.tenancy.walls;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.suying.tenancy.Scope;

/** Tells Hibernate whose rows a session is about; nobody's outside every tenant's scope. */
public class CurrentTenantResolver implements CurrentTenantIdentifierResolver<UUID> {

    static final UUID NOBODY = new UUID(0, 0);

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        try {
            return CDI.current()
                    .select(CurrentScope.class)
                    .get()
                    .find()
                    .filter(scope -> scope.level() == Scope.Level.TENANT)
                    .map(Scope::id)
                    .orElse(NOBODY);
        } catch (ContextNotActiveException e) {
            return NOBODY;
        }
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
