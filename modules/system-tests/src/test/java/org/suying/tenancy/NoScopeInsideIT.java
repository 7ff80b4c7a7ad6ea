package org.suying.tenancy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
@DisplayName("I-08 inside the server, a transaction that entered no tenant")
class NoScopeInsideIT {

    @Inject
    Sql sql;

    @Inject
    UserTransaction transaction;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void undo() throws Exception {
        transaction.rollback();
    }

    @Test
    @DisplayName("may not even ask for rows")
    void readsNothing() {
        assertThatThrownBy(() -> sql.list("select id from suying.officer", row -> row.getString(1)))
                .hasStackTraceContaining("permission denied for table officer");
    }

    @Test
    @DisplayName("writes nothing, and is told so")
    void writesNothing() {
        assertThatThrownBy(() -> sql.update("delete from suying.agenda"))
                .hasStackTraceContaining("permission denied for table agenda");
    }
}
