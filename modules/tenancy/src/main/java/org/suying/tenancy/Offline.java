package org.suying.tenancy;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/**
 * Tenants without a server: for commands that run while it is down. The same walls hold: the connection is the
 * application's, and what is done for a tenant is done in its signed scope.
 */
public interface Offline {

    /**
     * @param connection of the role {@code suying_app}; stays the caller's to close
     * @param keys the folder of the key files
     */
    static Offline over(Connection connection, Path keys) {
        return ServiceLoader.load(Opener.class, Offline.class.getClassLoader())
                .findFirst()
                .orElseThrow()
                .open(connection, keys);
    }

    Tenants tenants();

    Sql sql();

    Keys keys();

    /** The scope in which {@link #within} is at work. */
    Walls walls();

    /** One transaction in one scope; ends well if the work comes back. Does not nest. */
    <T> T within(Scope scope, Supplier<T> work);

    /** Makes them. */
    interface Opener {
        Offline open(Connection connection, Path keys);
    }
}
