package org.suying.tenancy.walls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.suying.tenancy.Sql;

/** Native SQL on the connection of Hibernate's session. */
@ApplicationScoped
public class SessionSql implements Sql {

    @PersistenceContext
    EntityManager entities;

    @Override
    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... parameters) {
        return session().doReturningWork(connection -> {
            try (var statement = prepare(connection, sql, parameters);
                    var rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(row.read(rows));
                }
                return all;
            }
        });
    }

    @Override
    public <T> Optional<T> find(String sql, Row<T> row, @Nullable Object... parameters) {
        List<T> all = list(sql, row, parameters);
        if (all.size() > 1) {
            throw new IllegalStateException("more than one row");
        }
        return all.stream().findFirst();
    }

    @Override
    public int update(String sql, @Nullable Object... parameters) {
        return session().doReturningWork(connection -> {
            try (var statement = prepare(connection, sql, parameters)) {
                return statement.execute() ? 0 : statement.getUpdateCount();
            }
        });
    }

    private Session session() {
        if (entities.isJoinedToTransaction()) {
            entities.flush();
        }
        return entities.unwrap(Session.class);
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            bind(connection, statement, i + 1, parameters[i]);
        }
        return statement;
    }

    private static void bind(Connection connection, PreparedStatement statement, int at, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(at, Types.NULL);
        } else if (value instanceof Instant instant) {
            statement.setObject(at, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(at, bytes);
        } else if (value instanceof UUID[] ids) {
            statement.setArray(at, connection.createArrayOf("uuid", ids));
        } else if (value instanceof String[] texts) {
            statement.setArray(at, connection.createArrayOf("text", texts));
        } else if (value instanceof Enum<?> constant) {
            statement.setString(at, constant.name());
        } else {
            statement.setObject(at, value);
        }
    }
}
