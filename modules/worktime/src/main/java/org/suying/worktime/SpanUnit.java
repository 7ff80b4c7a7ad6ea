package org.suying.worktime;

/** What a length of time is counted in. */
public enum SpanUnit {
    /** Days on which the tenant works, make-up days included. */
    WORKING_DAYS("wd", "working-days"),
    /** Hours within the tenant's office hours. */
    WORKING_HOURS("wh", "working-hours"),
    /** Hours on the wall clock, day and night. */
    CLOCK_HOURS("h", "clock-hours"),
    /** Days of the calendar; a last day that is a rest day gives way to the next working day. */
    CALENDAR_DAYS("d", "calendar-days");

    private final String suffix;
    private final String words;

    SpanUnit(String suffix, String words) {
        this.suffix = suffix;
        this.words = words;
    }

    /** As written in a rule book behind the number: {@code wd}, {@code wh}, {@code h}, {@code d}. */
    public String suffix() {
        return suffix;
    }

    /** Whether it ends with a day, at the close of it, and not at a moment. */
    public boolean isDays() {
        return this == WORKING_DAYS || this == CALENDAR_DAYS;
    }

    /** Whether time outside office hours is left out. */
    public boolean isWorkingTime() {
        return this == WORKING_DAYS || this == WORKING_HOURS;
    }

    String key() {
        return words;
    }
}
