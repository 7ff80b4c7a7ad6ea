package org.suying.worktime;

import java.util.Locale;

/** What a day is on a tenant's calendar. */
public enum DayKind {
    /** An ordinary day with office hours. */
    WORKING,
    /** 调休上班: a day of the weekend on which a notice orders work. */
    MAKE_UP,
    /** A day of the week without office hours. */
    WEEKEND,
    /** Off by a notice. */
    HOLIDAY,
    /** The tenant itself is closed: a local festival, a typhoon. */
    CLOSED,
    /** No notice covers it yet. Counted by the ordinary week, but nothing that rests on it is certain. */
    UNKNOWN;

    /** 工作日, 调休上班, 周末, 放假, 闭馆, 未公布 */
    public String inWords(Locale locale) {
        return Text.of("day-kind." + name(), locale);
    }
}
