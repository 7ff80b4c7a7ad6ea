package org.suying.tenancy.offline;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suying.tenancy.Sql;
import org.suying.tenancy.walls.Statements;

/** SQL on the one connection that there is. */
record OneConnection(Connection connection) implements Sql {

    @Override
    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... parameters) {
        try {
            return Statements.list(connection, sql, row, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    @Override
    public int update(String sql, @Nullable Object... parameters) {
        try {
            return Statements.update(connection, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
