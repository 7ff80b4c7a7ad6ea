package org.suying.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

@ArquillianTest
@RunAsClient
@DisplayName("B-03 B-07 the deadlines of a case that came in over Spring Festival 2026")
class CaseDeadlinesIT {

    private static Town town;
    private static OneCase one;

    @BeforeAll
    static void open() {
        town = Town.open("deadline-street");
        Map<String, Object> visit = Filing.webWith("channel", "visit");
        visit.put("receivedAt", "2026-02-13T10:12:00+08:00");
        one = OneCase.of(
                town,
                Town.Filed.of(town.desk().post(town.path("complaints"), visit).expect(201)));
    }

    @Test
    @DisplayName("B-07 confirmation: one working day, which is the make-up Saturday; registered after it, it is missed")
    void missesTheConfirmation() {
        assertThat(one.deadline("confirmation")).isEqualTo("MISSED 2026-02-14T17:30:00+08:00");
    }

    @Test
    @DisplayName("B-03 B-07 admission: five working days from receipt, that day and the holidays not counted")
    void countsFromReceipt() {
        assertThat(one.deadline("admission")).isEqualTo("OVERDUE 2026-02-27T17:30:00+08:00");
    }

    @Test
    @DisplayName("B-07 the values of the baseline are labelled so")
    void namesTheBaseline() {
        var rules =
                Rest.anybody().get("tenants/" + town.id()).expect(200).json().path("deadlines");

        assertThat(rules)
                .extracting(rule ->
                        rule.path("rule").asText() + " " + rule.path("within").asText() + " "
                                + rule.path("origin").asText())
                .contains(
                        "confirmation 1wd BASELINE",
                        "admission 5wd BASELINE",
                        "decision 15wd BASELINE",
                        "reply 1wd BASELINE");
    }

    @Test
    @DisplayName("B-06 the neighbour's calculator knows nothing of it, and its officers do not find it")
    void isSeenByNobodyElse() {
        Rest.officer("head@mingde").get("tenants/mingde/cases/" + one.id()).expect(404);
    }
}
