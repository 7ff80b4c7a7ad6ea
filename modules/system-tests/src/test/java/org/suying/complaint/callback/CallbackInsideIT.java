package org.suying.complaint.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.casework.CaseId;
import org.suying.complaint.intake.Intake;
import org.suying.kernel.Faults;
import org.suying.rest.Json;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;
import org.suying.testkit.inside.Within;

@ArquillianTest
@DisplayName("R15-07 B-06 inside the server, who may be asked, a draw and a callback")
class CallbackInsideIT {

    private static final String FILING = """
            {"kind":"COMPLAINT","channel":"web","identity":"NAMED","complainant":{"name":"赵小满","phone":"13912345678"},
             "respondent":{},"subject":"回访","content":"回访的一件。"}""";
    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant REPLIED = Instant.parse("2020-01-05T02:00:00Z");
    private static final Instant UNTIL = Instant.parse("2020-02-01T00:00:00Z");

    @Inject
    Within within;

    @Inject
    Intake intake;

    @Inject
    Callbacks callbacks;

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    private record Rows(CaseId caseId, UUID draw, UUID call) {}

    @Test
    @DisplayName("R15-07 B-06 are there for their tenant, and for another neither to be read nor written nor built on")
    void areTheirTenants() {
        Rows rows = within.kept("xihu", this::write);

        within.undone("xihu", () -> {
            assertThat(callbacks.isReplied(rows.caseId())).isTrue();
            assertThat(callbacks.draw(rows.draw())).isPresent();
            assertThat(callbacks.call(rows.call())).isPresent();
            assertThat(counted(rows)).containsExactly(1, 1, 1);
            return true;
        });
        within.undone("mingde", () -> {
            assertThat(callbacks.isReplied(rows.caseId())).isFalse();
            assertThat(callbacks.draw(rows.draw())).isEmpty();
            assertThat(callbacks.call(rows.call())).isEmpty();
            assertThat(callbacks.candidates(FROM, UNTIL)).isEmpty();
            assertThat(callbacks.drawn(rows.draw(), UNTIL, "00", 1, "他人")).isFalse();
            assertThat(callbacks.answered(rows.call(), new Callbacks.Answer(true, true, null), UNTIL, "他人"))
                    .isFalse();
            assertThat(counted(rows)).as("without a word of the tenant").containsExactly(0, 0, 0);
            return true;
        });
        assertThatThrownBy(
                        () -> within.undone("mingde", () -> callbacks.add("spot", rows.draw(), rows.caseId(), REPLIED)))
                .hasStackTraceContaining("foreign key");
    }

    private Rows write() {
        String number =
                intake.file(Json.read(FILING), new Faults(), Locale.CHINA).number();
        CaseId id = sql.find(
                        "select id from suying.case_file where tenant_id = ? and number = ?",
                        row -> new CaseId(row.getObject(1, UUID.class)),
                        walls.tenant().value(),
                        number)
                .orElseThrow();
        callbacks.replied(id, REPLIED);
        UUID draw = callbacks.plan("spot", FROM, UNTIL).orElseThrow();
        return new Rows(id, draw, callbacks.add("spot", draw, id, UNTIL));
    }

    /** As the wall alone lets them be seen. */
    private List<Integer> counted(Rows rows) {
        return List.of(
                count("callback_case", rows.caseId().id()),
                count("callback_draw", rows.draw()),
                count("callback", rows.call()));
    }

    private int count(String table, UUID id) {
        return sql.find("select count(*) from suying." + table + " where id = ?", row -> row.getInt(1), id)
                .orElseThrow();
    }
}
