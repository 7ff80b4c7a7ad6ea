package org.suying.casework.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.casework.CaseId;
import org.suying.casework.CaseSummary;
import org.suying.casework.CaseView;
import org.suying.casework.Phase;

@DisplayName("What is offered on the case page")
class OfferedTest {

    private static final Instant THEN = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    @DisplayName("begins with what brings the case on, and ends with what ends it without an answer")
    void comesInTheOrderOfTheWork() {
        assertThat(Offered.of(at("checked", "refuse", "redo", "decide"), "/case", ""))
                .extracting(Offered::title)
                .containsExactly("decide", "redo", "refuse");
    }

    @Test
    @DisplayName("stands out once: the first that brings the case on")
    void hasOneThatStandsOut() {
        assertThat(Offered.of(at("checked", "redo", "decide", "refuse"), "/case", ""))
                .extracting(Offered::styleClass)
                .containsExactly("act act--p", "act", "act act--danger");
    }

    @Test
    @DisplayName("does not stand out where it only leads back")
    void doesNotPraiseAReturn() {
        assertThat(Offered.of(at("checked", "redo"), "/case", ""))
                .extracting(Offered::main)
                .containsExactly(false);
    }

    @Test
    @DisplayName("does not stand out beside the form that is open: a page has one primary button")
    void leavesTheFormItsButton() {
        List<Offered> offered = Offered.of(at("checked", "redo", "decide"), "/case", "redo");

        assertThat(offered).extracting(Offered::main).containsExactly(false, false);
        assertThat(offered).extracting(Offered::open).containsExactly(false, true);
    }

    @Test
    @DisplayName("has a key and an address for each")
    void hasKeysAndAddresses() {
        Offered decide =
                Offered.of(at("checked", "decide"), "/desk/cases/7", "").get(0);

        assertThat(decide.key()).isEqualTo("1");
        assertThat(decide.address()).isEqualTo("/desk/cases/7?act=decide#act");
    }

    private static CaseView at(String state, String... offers) {
        var summary = new CaseSummary(
                new CaseId(new UUID(0, 7)),
                1,
                "complaint",
                new UUID(0, 1),
                "AAAA-BBBB-CCCC",
                "投〔2026〕1号",
                "事项",
                Phase.HANDLING,
                state,
                state,
                THEN,
                THEN,
                THEN,
                null,
                false);
        OffsetDateTime then = OffsetDateTime.parse("2026-03-02T09:00:00+08:00");
        return new CaseView(
                summary,
                then,
                then,
                1,
                List.of(),
                List.of(),
                List.of(),
                Stream.of(offers)
                        .map(id -> new CaseView.Offer(id, id, "", List.of()))
                        .toList(),
                List.of(),
                List.of(
                        stage("filed", Phase.RECEIVED),
                        stage("checked", Phase.HANDLING),
                        stage("decided", Phase.DECIDED),
                        stage("refused", Phase.REFUSED)),
                List.of(way("decide", "decided"), way("redo", "filed"), way("refuse", "refused")));
    }

    private static CaseView.Stage stage(String id, Phase phase) {
        return new CaseView.Stage(id, id, phase, phase == Phase.REFUSED, CaseView.Standing.TO_COME, null);
    }

    private static CaseView.Way way(String action, String to) {
        return new CaseView.Way(action, action, "checked", to, false);
    }
}
