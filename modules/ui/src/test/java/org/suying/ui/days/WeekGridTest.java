package org.suying.ui.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.ui.DayCell;
import org.suying.ui.DayKind;

@DisplayName("The weeks that explain a date")
class WeekGridTest {

    private static final DayCell WEDNESDAY_16 = DayCell.ordinary(LocalDate.of(2026, 9, 16), DayKind.WORKING);
    private static final DayCell MONDAY_28 = DayCell.ordinary(LocalDate.of(2026, 9, 28), DayKind.WORKING);

    @Test
    @DisplayName("begin on Monday and end on Sunday")
    void beginOnMonday() {
        var slots = WeekGrid.of(List.of(WEDNESDAY_16, MONDAY_28)).slots();

        assertThat(slots).hasSize(21);
        assertThat(slots.get(0).date()).isEqualTo("2026-09-14");
        assertThat(slots.get(20).date()).isEqualTo("2026-10-04");
    }

    @Test
    @DisplayName("put each day into its place and fill the others")
    void putEachDayIntoItsPlace() {
        var slots = WeekGrid.of(List.of(MONDAY_28, WEDNESDAY_16)).slots();

        assertThat(slots.get(2).cell()).isSameAs(WEDNESDAY_16);
        assertThat(slots.get(14).cell()).isSameAs(MONDAY_28);
        assertThat(slots.get(3).cell()).isNull();
    }

    @Test
    @DisplayName("are none for no days, and one for a Sunday alone")
    void areNoneForNoDays() {
        assertThat(WeekGrid.of(List.of()).slots()).isEmpty();
        assertThat(WeekGrid.of(List.of(DayCell.ordinary(LocalDate.of(2026, 9, 20), DayKind.MAKE_UP)))
                        .slots())
                .hasSize(7);
    }
}
