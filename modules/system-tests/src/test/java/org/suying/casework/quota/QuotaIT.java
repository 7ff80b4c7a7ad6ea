package org.suying.casework.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

/** On a Monday three are filed, two of them decided and closed, one of these called back; then the week goes by. */
@ArquillianTest
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("B-08 quotas")
class QuotaIT {

    private static QuotaTowns towns;
    private static Town street;
    private static OffsetDateTime monday;

    @BeforeAll
    static void open() {
        towns = QuotaTowns.open("quota-district");
        street = towns.street();
        monday = QuotaTowns.moveTo(DayOfWeek.MONDAY);
    }

    @Test
    @Order(1)
    @DisplayName("B-08 that ask for a number are on course while nothing is due, and met as soon as it is reached")
    void areOnCourseThenMet() {
        assertThat(QuotaTowns.own(street, ""))
                .containsExactly(
                        "few 0/1 ON_COURSE",
                        "many 0/1000 ON_COURSE",
                        "callbacks 0/0 ON_COURSE",
                        "decisions 0/0 ON_COURSE",
                        "perStreet 0/1 ON_COURSE");

        QuotaTowns.file(street);

        assertThat(QuotaTowns.own(street, "")).contains("few 1/1 MET", "many 1/1000 ON_COURSE");
    }

    @Test
    @Order(2)
    @DisplayName("B-08 that ask for a share move with what they are a share of, what was withdrawn not among it")
    void moveWithTheirShare() {
        String called = QuotaTowns.file(street);
        String forgotten = QuotaTowns.file(street);
        QuotaTowns.decide(street, called);
        QuotaTowns.visit(street, called);
        QuotaTowns.visit(street, called);
        QuotaTowns.decide(street, forgotten);
        assertThat(QuotaTowns.own(street, "")).contains("callbacks 0/0 ON_COURSE", "perStreet 2/1 MET");

        QuotaTowns.close(street, forgotten);
        assertThat(QuotaTowns.own(street, "")).contains("callbacks 0/1 ON_COURSE");
        QuotaTowns.close(street, called);

        assertThat(QuotaTowns.own(street, "")).contains("callbacks 1/1 MET");
    }

    @Test
    @Order(3)
    @DisplayName("B-08 are at risk before the period ends, when less has been done than its even course asks for")
    void areAtRisk() {
        QuotaTowns.moveTo(DayOfWeek.SATURDAY);

        assertThat(QuotaTowns.own(street, "")).contains("few 3/1 MET", "many 3/1000 AT_RISK", "callbacks 1/1 MET");
    }

    @Test
    @Order(4)
    @DisplayName("B-08 are missed when the period is over; each former day shows how it stood at its end")
    void areMissed() {
        QuotaTowns.moveTo(DayOfWeek.MONDAY);

        assertThat(QuotaTowns.own(street, ""))
                .containsExactly(
                        "few 0/1 ON_COURSE",
                        "many 0/1000 ON_COURSE",
                        "callbacks 0/0 ON_COURSE",
                        "decisions 0/1 ON_COURSE",
                        "perStreet 0/1 ON_COURSE");
        assertThat(QuotaTowns.own(street, "?at=" + monday.toLocalDate().plusDays(6)))
                .containsExactly(
                        "few 3/1 MET",
                        "many 3/1000 MISSED",
                        "callbacks 1/1 MET",
                        "decisions 2/0 MET",
                        "perStreet 2/1 MET");
        assertThat(QuotaTowns.own(street, "?at=" + monday.toLocalDate().plusDays(4)))
                .contains("few 3/1 MET", "many 3/1000 AT_RISK");
        assertThat(QuotaTowns.own(street, "?at=" + monday.toLocalDate().minusDays(700)))
                .isEmpty();
        QuotaTowns.file(street);
        assertThat(QuotaTowns.own(street, "?at=" + monday.toLocalDate().plusDays(6)))
                .contains("few 3/1 MET");
    }

    @Test
    @Order(5)
    @DisplayName("B-08 are said with their words, their clause, who set them and the days of their period")
    void areSaid() {
        Answer answer = street.head().get(street.path("quotas?at=" + monday.toLocalDate()));

        assertThat(answer.at("/items/0/text")).isEqualTo("每周至少登记 1 件");
        assertThat(answer.at("/items/0/clause")).isEqualTo("B-08");
        assertThat(answer.at("/items/0/tenant/id")).isEqualTo("quota-district-street");
        assertThat(answer.at("/items/0/setBy/id")).isEqualTo("quota-district-street");
        assertThat(answer.at("/items/0/period/kind")).isEqualTo("WEEK");
        assertThat(answer.at("/items/0/period/from"))
                .isEqualTo(monday.toLocalDate().toString());
        assertThat(answer.at("/items/0/period/to"))
                .isEqualTo(monday.toLocalDate().plusDays(6).toString());
        assertThat(answer.at("/items/2/share")).isEqualTo("50");
        assertThat(answer.at("/items/4/setBy/id")).isEqualTo("quota-district");
        assertThat(street.head()
                        .with("Accept-Language", "en")
                        .get(street.path("quotas"))
                        .at("/items/0/text"))
                .isEqualTo("One a week");
    }

    @Test
    @Order(6)
    @DisplayName(
            "B-08 B-06 of the tenants directly below are seen from above, their own and those set for them, and each look is on their trail")
    void areSeenFromAbove() {
        assertThat(street.head().get(street.path("quotas")).json().path("looks"))
                .isEmpty();

        assertThat(QuotaTowns.below(
                        towns.district(), "?at=" + monday.toLocalDate().plusDays(6)))
                .containsExactly(
                        "quota-district-bare perStreet 0/1 MISSED",
                        "quota-district-street few 3/1 MET",
                        "quota-district-street many 3/1000 MISSED",
                        "quota-district-street callbacks 1/1 MET",
                        "quota-district-street decisions 2/0 MET",
                        "quota-district-street perStreet 2/1 MET");

        Answer seen = street.head().get(street.path("quotas"));
        assertThat(seen.json().path("looks")).hasSize(1);
        assertThat(seen.at("/looks/0/by")).isEqualTo("负责人（试点街道quota-district）");
        QuotaTowns.below(towns.district(), "");
        assertThat(street.head().get(street.path("quotas")).json().path("looks"))
                .hasSize(2);
        assertThat(QuotaTowns.own(towns.district(), ""))
                .singleElement()
                .asString()
                .startsWith("ownYear 0/500000 ");
    }

    @Test
    @Order(7)
    @DisplayName(
            "B-08 B-06 are seen by nobody else: not a stranger, a neighbour, a lower officer, nor the city over the district")
    void areSeenByNobodyElse() {
        for (String path : new String[] {"quotas", "oversight/quotas"}) {
            Rest.anybody().get(towns.district().path(path)).expect(401);
            Rest.officer("head@qinghe").get(towns.district().path(path)).expect(404);
            Rest.officer("head@qinghe").get(street.path(path)).expect(404);
            towns.district().handler().get(towns.district().path(path)).expect(403);
            towns.district().head().get(street.path(path)).expect(404);
        }
        assertThat(QuotaTowns.below(street, "")).isEmpty();
        assertThat(QuotaTowns.below(towns.bare(), "")).isEmpty();
        assertThat(QuotaTowns.own(towns.bare(), "")).containsExactly("perStreet 0/1 ON_COURSE");
        assertThat(Rest.officer("head@qinghe")
                        .get("tenants/qinghe/oversight/quotas")
                        .expect(200)
                        .text())
                .doesNotContain("quota-district");
        assertThat(Rest.officer("head@yunchuan")
                        .get("tenants/yunchuan/oversight/quotas")
                        .expect(200)
                        .text())
                .contains("\"quota-district\"")
                .doesNotContain("quota-district-street");
    }

    @Test
    @Order(8)
    @DisplayName("B-08 are asked for a day that there is and that has come")
    void wantADay() {
        for (String path : new String[] {"quotas?at=", "oversight/quotas?at="}) {
            assertThat(faults(path + "yesterday")).endsWith(" at");
            assertThat(faults(path + "2026-02-30")).endsWith(" at");
            assertThat(faults(path + "-999999999-01-01")).endsWith(" at");
            assertThat(faults(path + QuotaTowns.now().toLocalDate().plusDays(1)))
                    .isEqualTo("NOT_ALLOWED at");
        }
    }

    private static String faults(String path) {
        Answer answer = towns.district().head().get(towns.district().path(path));
        assertThat(answer.status()).isIn(400, 422);
        return String.join(", ", answer.faults());
    }
}
