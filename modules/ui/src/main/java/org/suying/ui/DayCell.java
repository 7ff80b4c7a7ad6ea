package org.suying.ui;

import java.time.LocalDate;

/**
 * One day in the explanation of a date.
 *
 * @param counted whether it counts towards the period
 * @param n the how-manieth counted day it is, from 1; 0 if it is not counted
 * @param why why it counts or does not, a sentence for the text list
 * @param label what stands in the day's box: 受理 10:12, 中秋, 17:30 止; may be empty
 */
public record DayCell(LocalDate date, DayKind kind, boolean counted, int n, String why, String label, DayMark mark) {

    public static DayCell ordinary(LocalDate date, DayKind kind) {
        return new DayCell(date, kind, false, 0, "", "", DayMark.NONE);
    }
}
