package org.suying.benchmarks;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Actor;
import org.suying.rest.Json;
import org.suying.trail.Subject;
import org.suying.trail.Title;
import org.suying.trail.TrailEvent;

/**
 * What one filing wrote, as lines of COPY with gaps: a value that each copy has for itself has a gap of its own wherever it
 * stands.
 */
final class Mould {

    static final int TENANT = 0;
    static final int DETAILS = 1;
    static final int MARK = 2;
    private static final int FIXED = 3;
    private static final Set<String> LEFT_OUT = Set.of("suying.seal_queue", "suying.answer");
    private static final DateTimeFormatter AT = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .appendPattern("x")
            .toFormatter(Locale.ROOT);

    private final List<Rows> rows;
    private final Map<String, Integer> gaps = new LinkedHashMap<>();
    private final List<Integer> ids = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    Mould(List<Rows> rows) {
        this.rows = rows;
        Rows.ids(rows).forEach(id -> ids.add(open(id)));
        for (Value value : Value.values()) {
            open(old(value));
        }
        for (Rows table : rows) {
            for (@Nullable String[] row : table.cells()) {
                if (table.table().equals("suying.trail_event")) {
                    events.add(event(table, row));
                } else if (!table.counted() && !LEFT_OUT.contains(table.table())) {
                    lines.add(line(table, row));
                }
            }
        }
    }

    /** What a copy has for itself, beside the ids. */
    enum Value {
        NUMBER("suying.case_file", "number"),
        REGISTER_NUMBER("suying.case_file", "register_number"),
        SUBJECT("suying.case_file", "subject"),
        VERSION("suying.case_file", "regime_version_id"),
        CONTENT("suying.complaint", "content"),
        CODE_HASH("suying.complaint", "code_hash"),
        MARKS("suying.complaint_likeness", "marks"),
        PERSON("suying.identity", "sealed"),
        LINK("suying.identity_link", "sealed"),
        PHONE("suying.identity_index", "mac");

        private final String table;
        private final String column;

        Value(String table, String column) {
            this.table = table;
            this.column = column;
        }
    }

    /**
     * A row as text with gaps.
     *
     * @param texts one more than there are gaps
     */
    record Line(String table, List<String> texts, int[] gaps) {

        void append(StringBuilder out, String[] fresh) {
            for (int i = 0; i < gaps.length; i++) {
                out.append(texts.get(i)).append(escaped(fresh[gaps[i]]));
            }
            out.append(texts.get(gaps.length));
        }
    }

    /**
     * A row of the trail.
     *
     * @param cells by column, those that are not null
     */
    record Event(Line line, Map<String, String> cells) {

        String cell(String column) {
            return Optional.ofNullable(cells.get(column))
                    .orElseThrow(() -> new IllegalStateException("an event without " + column));
        }
    }

    List<Line> lines() {
        return lines;
    }

    List<Event> events() {
        return events;
    }

    /** Whose only change is a count of what is there. */
    List<Rows> counted() {
        return rows.stream().filter(Rows::counted).toList();
    }

    String old(Value value) {
        return Rows.of(rows, value.table).first(value.column);
    }

    int gap(Value value) {
        return gaps.getOrDefault(old(value), -1);
    }

    /** The new id of the first row of a table. */
    String id(String table, String[] fresh) {
        return now(Rows.of(rows, table).first("id"), fresh);
    }

    /** Room for the values of a copy, with its new ids. */
    String[] fresh(String tenant, Supplier<String> newId) {
        String[] fresh = new String[FIXED + gaps.size()];
        fresh[TENANT] = tenant;
        ids.forEach(id -> fresh[id] = newId.get());
        return fresh;
    }

    /** What stands for a value of the pattern. */
    String now(String old, String[] fresh) {
        Integer gap = gaps.get(old);
        return gap == null ? old : fresh[gap];
    }

    private int open(String old) {
        gaps.putIfAbsent(old, FIXED + gaps.size());
        return gaps.getOrDefault(old, -1);
    }

    private Event event(Rows table, @Nullable String[] row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i++) {
            String column = table.columns().get(i);
            Optional.ofNullable(row[i]).ifPresent(cell -> cells.put(column, cell));
        }
        return new Event(line(table, row), cells);
    }

    /** The event of a copy, as the program would make it. */
    TrailEvent event(Event mould, String[] fresh) {
        SortedMap<String, String> details = new TreeMap<>();
        Json.read(mould.cell("details"))
                .fields()
                .forEachRemaining(field ->
                        details.put(field.getKey(), now(field.getValue().asText(), fresh)));
        return new TrailEvent(
                UUID.fromString(now(mould.cell("id"), fresh)),
                OffsetDateTime.parse(mould.cell("at"), AT).toInstant(),
                new Actor(Actor.Kind.valueOf(mould.cell("actor_kind")), null, mould.cell("actor_name")),
                mould.cell("purpose"),
                mould.cell("verb"),
                new Title(mould.cells().get("title_bundle"), now(mould.cell("title"), fresh), List.of()),
                new Subject(mould.cell("subject_kind"), UUID.fromString(now(mould.cell("subject_id"), fresh))),
                null,
                details,
                null);
    }

    Line line(Rows table, @Nullable String[] row) {
        List<String> texts = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            text.append(i == 0 ? "" : "\t");
            int gap = gap(table, i, row[i]);
            if (gap < 0) {
                text.append(row[i] == null ? "\\N" : escaped(row[i]));
            } else {
                texts.add(text.toString());
                text.setLength(0);
                open.add(gap);
            }
        }
        texts.add(text.append('\n').toString());
        return new Line(table.table(), texts, open.stream().mapToInt(gap -> gap).toArray());
    }

    private int gap(Rows table, int column, @Nullable String cell) {
        String name = table.columns().get(column);
        if (name.equals("tenant_id")) {
            return TENANT;
        }
        if (table.table().equals("suying.trail_event") && name.equals("details")) {
            return DETAILS;
        }
        if (table.table().equals("suying.trail_event") && name.equals("mark")) {
            return MARK;
        }
        return cell == null ? -1 : gaps.getOrDefault(cell, -1);
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\");
    }
}
