package org.suying.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Actor;

/**
 * Who reaches for rows: a role of the database, in a scope or without one. What it does is undone at once.
 *
 * @param role {@code suying_app} is the bare role that the application signs in with
 * @param scope null for none: the role is set, the context is not
 */
record Hand(String name, String role, @Nullable Scope scope) {

    static final int REFUSED = -1;

    static Hand inScope(Scope.Level level, UUID id) {
        return new Hand(level + " scope", level.role(), new Scope(level, id, Actor.anyone(), Scope.WORK));
    }

    static Hand without(String role) {
        return new Hand(role + " without context", role, null);
    }

    /** The number of rows seen or written; {@link #REFUSED} if the database refused for want of a right. */
    int does(Connection connection, Offline tenancy, String sql) {
        try {
            return scope == null ? bare(connection, tenancy, sql) : tenancy.within(scope, () -> count(tenancy, sql));
        } catch (Undone done) {
            return done.rows();
        } catch (IllegalStateException | SQLException failure) {
            if (state(failure).equals("42501")) {
                return REFUSED;
            }
            throw new AssertionError(name + ": " + sql, failure);
        }
    }

    private int bare(Connection connection, Offline tenancy, String sql) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set local role " + role);
            return count(tenancy, sql);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static int count(Offline tenancy, String sql) {
        throw new Undone(
                sql.startsWith("select")
                        ? tenancy.sql().find(sql, row -> row.getInt(1)).orElseThrow()
                        : tenancy.sql().update(sql));
    }

    private static String state(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    @Override
    public String toString() {
        return name;
    }
}
