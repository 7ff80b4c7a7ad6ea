package org.suying.complaint.register;

import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.suying.complaint.table.Cell;
import org.suying.complaint.table.Column;
import org.suying.kernel.Words;

/** What the register's files say of a complaint: what its page says, each in a column of its own (R19-09). */
enum RegisterColumn {
    NUMBER("register.number", 24, (row, locale) -> Cell.of(row.registerNumber())),
    RECEIVED("register.received", 17, (row, locale) -> Cell.of(row.receivedAt().toLocalDateTime())),
    MATTER("register.matter", 44, (row, locale) -> Cell.of(row.matter())),
    OBJECT("register.object", 30, (row, locale) -> Cell.of(row.object())),
    UNIT("register.unit", 24, (row, locale) -> Cell.of(row.unit())),
    FINDING("register.finding", 14, (row, locale) -> Cell.of(row.finding())),
    OUTCOME("register.outcome", 44, (row, locale) -> Cell.of(row.outcome())),
    FEEDBACK("register.feedback", 14, (row, locale) -> Cell.of(row.feedback())),
    RESOLVED("register.resolved", 14, (row, locale) -> Cell.of(resolved(row.resolved(), locale))),
    STATE("register.state", 14, (row, locale) -> Cell.of(state(row))),
    ARCHIVE("register.archive", 24, (row, locale) -> Cell.of(row.archiveNumber()));

    private final String key;
    private final int width;
    private final BiFunction<RegisterRow, Locale, Cell> cell;

    RegisterColumn(String key, int width, BiFunction<RegisterRow, Locale, Cell> cell) {
        this.key = key;
        this.width = width;
        this.cell = cell;
    }

    Column in(Locale locale) {
        return new Column(words(key, locale), width);
    }

    Cell of(RegisterRow row, Locale locale) {
        return cell.apply(row, locale);
    }

    private static @Nullable String resolved(@Nullable Boolean resolved, Locale locale) {
        return resolved == null ? null : words(resolved ? "part.resolved" : "part.unresolved", locale);
    }

    private static String state(RegisterRow row) {
        return row.joined().isEmpty() ? row.stateText() : row.stateText() + "；" + row.joined();
    }

    static String words(String key, Locale locale) {
        return Words.of("org.suying.complaint.Messages", key, locale);
    }
}
