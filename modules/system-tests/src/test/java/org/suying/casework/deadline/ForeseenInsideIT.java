package org.suying.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.casework.CaseId;
import org.suying.casework.Cases;
import org.suying.casework.Opening;
import org.suying.testkit.inside.Within;
import org.suying.worktime.Holidays;
import org.suying.worktime.Publication;
import org.suying.worktime.Publications;

/** The notice for 2027 is invented and never imported. Five working days from 28 December 2026 are at first 4 January. */
@ArquillianTest
@DisplayName("B-03 what a notice would move in one tenant")
class ForeseenInsideIT {

    private static final Instant MONDAY_28_DECEMBER = Instant.parse("2026-12-28T02:00:00Z");

    @Inject
    Foreseeing foreseeing;

    @Inject
    Holidays holidays;

    @Inject
    Cases cases;

    @Inject
    Within within;

    @Test
    @DisplayName("is told in words with the register number, where examples are wished")
    void isToldInWords() {
        Foreseeing.Foreseen foreseen = within.undone("qiaotou", () -> {
            open();
            return under(true);
        });

        assertThat(foreseen)
                .isEqualTo(new Foreseeing.Foreseen(
                        1, 0, List.of("试2026　告知是否受理：2027年1月4日(周一) 17:30 改为 2027年1月6日(周三) 17:30")));
    }

    @Test
    @DisplayName("B-06 is two numbers where they are not, and nothing in a neighbour")
    void isTwoNumbers() {
        within.undone("qiaotou", () -> {
            open();
            assertThat(under(false)).isEqualTo(new Foreseeing.Foreseen(1, 0, List.of()));
            return true;
        });
        within.undone("xihu", () -> {
            assertThat(under(true)).isEqualTo(new Foreseeing.Foreseen(0, 0, List.of()));
            return true;
        });
    }

    private void open() {
        cases.open(new Opening(
                CaseId.next(),
                "complaint",
                "TEST-" + CaseId.next().id(),
                "试{year}",
                "事由",
                MONDAY_28_DECEMBER,
                Map.of()));
    }

    private Foreseeing.Foreseen under(boolean examples) {
        Publications with2027 = holidays.current()
                .with(new Publication(
                        "cn-2027",
                        "2027",
                        "",
                        LocalDate.parse("2026-11-05"),
                        LocalDate.parse("2026-12-31"),
                        LocalDate.parse("2027-12-31"),
                        Map.of(
                                LocalDate.parse("2026-12-31"), new Publication.Day(true, "元旦"),
                                LocalDate.parse("2027-01-01"), new Publication.Day(true, "元旦"))));
        return foreseeing.under(with2027, examples, Locale.SIMPLIFIED_CHINESE);
    }
}
