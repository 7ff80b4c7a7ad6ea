package org.suying.tenancy.walls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
        return session().doReturningWork(connection -> Statements.list(connection, sql, row, parameters));
    }

    @Override
    public int update(String sql, @Nullable Object... parameters) {
        return session().doReturningWork(connection -> Statements.update(connection, sql, parameters));
    }

    private Session session() {
        if (entities.isJoinedToTransaction()) {
            entities.flush();
        }
        return entities.unwrap(Session.class);
    }
}
