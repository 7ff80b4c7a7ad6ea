package org.suying.tenancy.walls;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.jspecify.annotations.Nullable;
import org.suying.tenancy.Scope;

/**
 * Gives Hibernate its connections, and each transaction its scope: role and signed context are set once, at the first
 * connection of the transaction, and end with it. The only place that sets either. Outside a transaction, or outside
 * every scope, the connection keeps the bare role of the application, which sees no tenant's rows.
 */
public class WalledConnections implements MultiTenantConnectionProvider<UUID> {

    private static final long serialVersionUID = 1L;
    private static final String DATA_SOURCE = "java:jboss/datasources/Suying";
    private static final String REGISTRY = "java:jboss/TransactionSynchronizationRegistry";

    private transient @Nullable DataSource dataSource;
    private transient @Nullable TransactionSynchronizationRegistry transactions;

    @Override
    public Connection getAnyConnection() throws SQLException {
        return dataSource().getConnection();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public Connection getConnection(UUID tenant) throws SQLException {
        Connection connection = dataSource().getConnection();
        try {
            if (registry().getTransactionKey() != null) {
                bind(connection);
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void releaseConnection(UUID tenant, Connection connection) throws SQLException {
        connection.close();
    }

    private void bind(Connection connection) throws SQLException {
        Optional<Scope> scope = scope();
        Object bound = registry().getResource(WalledConnections.class);
        if (bound != null) {
            if (!bound.equals(scope)) {
                throw new SQLException("a transaction keeps the scope in which it began", "42501");
            }
            return;
        }
        if (scope.isPresent()) {
            SignedContext signing = CDI.current().select(SignedContext.class).get();
            signing.set(connection, scope.get());
        }
        registry().putResource(WalledConnections.class, scope);
    }

    private static Optional<Scope> scope() {
        try {
            return CDI.current().select(CurrentScope.class).get().find();
        } catch (ContextNotActiveException e) {
            return Optional.empty();
        }
    }

    private DataSource dataSource() {
        DataSource known = dataSource;
        if (known == null) {
            known = (DataSource) lookUp(DATA_SOURCE);
            dataSource = known;
        }
        return known;
    }

    private TransactionSynchronizationRegistry registry() {
        TransactionSynchronizationRegistry known = transactions;
        if (known == null) {
            known = (TransactionSynchronizationRegistry) lookUp(REGISTRY);
            transactions = known;
        }
        return known;
    }

    /** The server's own names only; Hibernate makes this object, so nothing can be injected. */
    @SuppressWarnings("BanJNDI")
    private static Object lookUp(String name) {
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException e) {
            throw new IllegalStateException("the server has no " + name, e);
        }
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }
}
