package org.suying.casework;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.suying.kernel.Words;
import org.suying.ui.DayCell;
import org.suying.ui.DayKind;
import org.suying.ui.DayMark;
import org.suying.worktime.Derivation;

/** The days of a derivation as the tag {@code sy:days} draws them. */
public final class DayCells {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private DayCells() {}

    public static List<DayCell> of(Derivation derivation, Locale locale) {
        return derivation.steps().stream()
                .map(step -> cell(step, derivation, locale))
                .toList();
    }

    private static DayCell cell(Derivation.Step step, Derivation derivation, Locale locale) {
        return new DayCell(
                step.date(),
                DayKind.valueOf(step.kind().name()),
                step.counted(),
                step.nth(),
                step.why().inWords(locale),
                label(step, derivation, locale),
                mark(step, derivation));
    }

    private static DayMark mark(Derivation.Step step, Derivation derivation) {
        boolean extended = step.part() == Derivation.Part.EXTENSION;
        if (step.date().equals(derivation.dueAt().toLocalDate())) {
            return extended ? DayMark.EXTENDED_DUE : DayMark.DUE;
        }
        if (step.part() == Derivation.Part.EVENT) {
            return DayMark.EVENT;
        }
        return extended && step.counted() ? DayMark.EXTENSION : DayMark.NONE;
    }

    /** When it began, when it ends, the name of a holiday; elsewhere the day speaks for itself. */
    private static String label(Derivation.Step step, Derivation derivation, Locale locale) {
        LocalDate date = step.date();
        ZoneOffset offset = derivation.dueAt().getOffset();
        var began = derivation.event().atOffset(offset);
        if (date.equals(derivation.dueAt().toLocalDate())) {
            return Words.of("org.suying.casework.Messages", "day.ends", locale, CLOCK.format(derivation.dueAt()));
        }
        if (date.equals(began.toLocalDate())) {
            return Words.of("org.suying.casework.Messages", "day.begins", locale, CLOCK.format(began));
        }
        return step.kind() == org.suying.worktime.DayKind.HOLIDAY ? step.why().name(locale) : "";
    }
}
