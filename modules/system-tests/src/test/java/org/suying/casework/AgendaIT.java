package org.suying.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

@ArquillianTest
@RunAsClient
@DisplayName("B-03 what time does to a case")
class AgendaIT {

    private static Town town;

    @BeforeAll
    static void open() {
        town = Town.open("agenda-street");
    }

    @Test
    @DisplayName("B-03 it is warned of and marked overdue, each at its time, before the moved clock answers")
    void warnsAndExpires() {
        OneCase one = OneCase.filedIn(town);
        OffsetDateTime due = OffsetDateTime.parse(one.line().at("/items/0/due"));
        assertThat(one.line().at("/items/0/lamp")).isEqualTo("GREEN");

        moveTo(due);
        assertThat(one.line().at("/items/0/lamp")).isEqualTo("YELLOW");
        assertThat(one.deadline("admission")).isEqualTo("RUNNING " + one.line().at("/items/0/due"));

        moveTo(due.plusDays(3));
        assertThat(one.line().at("/items/0/lamp")).isEqualTo("RED");
        assertThat(one.deadline("admission")).startsWith("OVERDUE ");
        assertThat(one.trail())
                .last()
                .isEqualTo("deadline.expired " + due.toString().substring(0, 16));
        assertThat(one.trail())
                .filteredOn(event -> event.startsWith("deadline.warned"))
                .hasSize(1);
    }

    @Test
    @DisplayName("B-03 what is done late is missed, and nobody is reminded of it any more")
    void isMissed() {
        OneCase one = OneCase.filedIn(town);
        OffsetDateTime due = OffsetDateTime.parse(one.line().at("/items/0/due"));
        moveTo(due.plusDays(1));

        one.act(town.desk(), "admit", one.admission()).expect(200);

        assertThat(one.deadline("admission")).startsWith("MISSED ");
        assertThat(one.deadline("decision")).startsWith("RUNNING ");
    }

    @Test
    @DisplayName("B-06 another tenant sees neither the case nor its trail, overdue or not")
    void isSeenByNobodyElse() {
        OneCase one = OneCase.filedIn(town);

        Rest neighbour = Rest.officer("desk@mingde");

        neighbour.get("tenants/mingde/cases/" + one.id()).expect(404);
        neighbour.get("tenants/mingde/cases/" + one.id() + "/trail").expect(404);
        neighbour.get(one.path("")).expect(404);
        assertThat(neighbour
                        .get("tenants/mingde/worklist?q=" + one.filed().number())
                        .json()
                        .path("items"))
                .isEmpty();
    }

    private static void moveTo(OffsetDateTime time) {
        Rest.officer("admin@yunchuan")
                .put("clock", Map.of("now", time.toString()))
                .expect(200);
    }
}
