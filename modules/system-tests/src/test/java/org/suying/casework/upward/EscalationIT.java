package org.suying.casework.upward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Town;

@ArquillianTest
@RunAsClient
@DisplayName("B-03 a deadline that stays unmet")
class EscalationIT {

    private static TownsAbove towns;

    @BeforeAll
    static void open() {
        towns = TownsAbove.open("late-district");
    }

    @Test
    @DisplayName("B-03 is told to the parent tenant so long after its due time, once, and not if it was met by then")
    void isToldOnce() {
        Town street = towns.street();
        String late = towns.file(street, "没有人办的一件");
        String done = towns.file(street, "晚了但办了的一件");
        OffsetDateTime due =
                OffsetDateTime.parse(TownsAbove.seen(street, late).json().path("deadlines").findParents("rule").stream()
                        .filter(one -> one.path("rule").asText().equals("admission"))
                        .findFirst()
                        .orElseThrow()
                        .path("dueAt")
                        .asText());

        TownsAbove.moveTo(due.plusSeconds(2));
        assertThat(towns.read("?kind=OVERDUE")).isEmpty();
        TownsAbove.decide(street, done);
        TownsAbove.moveTo(due.plusDays(12));

        String day = "%d年%d月%d日".formatted(due.getYear(), due.getMonthValue(), due.getDayOfMonth());
        assertThat(late())
                .singleElement()
                .asString()
                .startsWith("OVERDUE late-district-street 没有人办的一件: “告知是否受理”应于 " + day)
                .endsWith("17:30 前完成，至今没有完成。");
        assertThat(street.head()
                        .get(street.path("cases/" + late + "/trail?limit=100"))
                        .text())
                .contains("逾期上报上级：告知是否受理，试点街道late-district");
        TownsAbove.moveTo(due.plusDays(20));
        assertThat(late()).hasSize(1);
    }

    /** Late admissions, as the district reads of them. */
    private static List<String> late() {
        return towns.read("?kind=OVERDUE").stream()
                .filter(line -> line.contains("“告知是否受理”"))
                .toList();
    }
}
