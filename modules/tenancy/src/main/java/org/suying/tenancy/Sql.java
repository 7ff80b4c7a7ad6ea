package org.suying.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Native SQL on the connection of the current transaction, behind the same wall. For what the ORM is not made for:
 * insert-only tables, queues, definer functions, lists of rows that are no entities. Every use stands in a repository.
 *
 * <p>Parameters are bound as they are; {@code Instant} as {@code timestamptz}, {@code String[]} and {@code UUID[]} as
 * arrays. Pending changes of entities are written first.
 */
public interface Sql {

    /** Reads one row. */
    @FunctionalInterface
    interface Row<T extends @Nullable Object> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Row<T> row, @Nullable Object... parameters);

    /** The one row, if there is one. @throws IllegalStateException if there are more */
    default <T> Optional<T> find(String sql, Row<T> row, @Nullable Object... parameters) {
        List<T> all = list(sql, row, parameters);
        if (all.size() > 1) {
            throw new IllegalStateException("more than one row");
        }
        return all.stream().findFirst();
    }

    /** The number of rows written. */
    int update(String sql, @Nullable Object... parameters);
}
