package org.suying.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-01 R-03 what keeps the database from doing something now")
class HindranceTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "08001, AWAY",
        "08006, AWAY",
        "57P01, AWAY",
        "57P03, AWAY",
        "40001, BUSY",
        "40P01, BUSY",
        "55P03, BUSY",
        "57014, BUSY",
        "53300, BUSY",
        "53100, NO_ROOM",
        "25006, NO_ROOM"
    })
    @DisplayName("is told by the state that the database gives, however deep it lies")
    void isToldByTheState(String state, Hindrance hindrance) {
        RuntimeException failure = new IllegalStateException(
                new SQLException("no managed connection", new IllegalStateException(new SQLException("said", state))));

        assertThat(Hindrance.in(failure)).contains(hindrance);
    }

    @Test
    @DisplayName("is found where a commit failed, among what was suppressed, and in what a batch says next")
    void isFoundBesideTheCause() {
        RuntimeException commit = new IllegalStateException("not committed");
        SQLException batch = new SQLException("batch", "00000");
        batch.setNextException(new SQLException("said", "08006"));
        commit.addSuppressed(batch);

        assertThat(Hindrance.in(commit)).contains(Hindrance.AWAY);
    }

    @Test
    @DisplayName("is told by the pool, where the connection of the transaction broke before")
    void isToldByThePool() {
        SQLException lost = new SQLException("IJ031040: Connection is not associated with a managed connection: any");

        assertThat(Hindrance.in(new IllegalStateException(lost))).contains(Hindrance.AWAY);
    }

    @Test
    @DisplayName("is not what is wrong with the request or the program")
    void isNotAFault() {
        assertThat(Hindrance.in(new SQLException("not null", "23502"))).isEmpty();
        assertThat(Hindrance.in(new SQLException("no state"))).isEmpty();
        assertThat(Hindrance.in(new IllegalStateException(new IllegalArgumentException())))
                .isEmpty();
    }
}
