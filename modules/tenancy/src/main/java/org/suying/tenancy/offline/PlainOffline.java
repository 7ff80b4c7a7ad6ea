package org.suying.tenancy.offline;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Supplier;
import org.suying.tenancy.Keys;
import org.suying.tenancy.Offline;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;
import org.suying.tenancy.keys.KeyFiles;
import org.suying.tenancy.keys.TenantKeys;
import org.suying.tenancy.tree.StoredTenants;
import org.suying.tenancy.walls.SignedContext;

/** Tenants over one connection, for one thread. */
final class PlainOffline implements Offline {

    private final Connection connection;
    private final SignedContext context;
    private final OneScope scope = new OneScope();
    private final Sql sql;
    private final Keys keys;
    private final Tenants tenants;

    private PlainOffline(Connection connection, KeyFiles files) {
        this.connection = connection;
        this.context = SignedContext.with(files);
        this.sql = new OneConnection(connection);
        this.keys = TenantKeys.over(files, sql, scope, Clock.systemUTC());
        this.tenants = StoredTenants.over(sql);
    }

    /** Found by {@link java.util.ServiceLoader}. */
    public static final class Opening implements Opener {

        @Override
        public Offline open(Connection connection, Path keys) {
            return new PlainOffline(connection, KeyFiles.in(keys));
        }
    }

    @Override
    public Tenants tenants() {
        return tenants;
    }

    @Override
    public Sql sql() {
        return sql;
    }

    @Override
    public Keys keys() {
        return keys;
    }

    @Override
    public Walls walls() {
        return scope;
    }

    @Override
    public <T> T within(Scope wanted, Supplier<T> work) {
        if (scope.entered()) {
            throw new IllegalStateException("a transaction keeps the scope in which it began");
        }
        try {
            return transaction(wanted, work);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private <T> T transaction(Scope wanted, Supplier<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            context.set(connection, wanted);
            scope.set(wanted);
            T result = work.get();
            connection.commit();
            return result;
        } finally {
            scope.set(null);
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
