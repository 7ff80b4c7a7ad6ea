package org.suying.ui.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suying.ui.DayCell;

/**
 * Days laid into weeks that begin on Monday.
 *
 * @param slots seven for each week; days that were not given are there with their date only
 */
public record WeekGrid(List<Slot> slots) {

    /** @param cell what is known of the day; null for one that only fills the week */
    public record Slot(LocalDate date, @Nullable DayCell cell) {}

    /** Empty for no days; gaps between the days given are filled. */
    public static WeekGrid of(List<DayCell> days) {
        if (days.isEmpty()) {
            return new WeekGrid(List.of());
        }
        Map<LocalDate, DayCell> known = new HashMap<>();
        days.forEach(day -> known.put(day.date(), day));
        List<LocalDate> dates = days.stream()
                .map(DayCell::date)
                .sorted(Comparator.naturalOrder())
                .toList();
        LocalDate end = dates.get(dates.size() - 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<Slot> slots = new ArrayList<>();
        for (LocalDate at = dates.get(0).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                !at.isAfter(end);
                at = at.plusDays(1)) {
            slots.add(new Slot(at, known.get(at)));
        }
        return new WeekGrid(List.copyOf(slots));
    }
}
