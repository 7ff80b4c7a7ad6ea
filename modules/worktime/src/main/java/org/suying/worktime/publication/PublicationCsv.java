package org.suying.worktime.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.suying.kernel.Fault;
import org.suying.kernel.Faults;
import org.suying.kernel.Refused;
import org.suying.worktime.Publication;
import org.suying.worktime.Publications;
import org.suying.worktime.WorktimeRefusal;

/**
 * Reads notices from CSV: a table of days, {@code date,kind,name,source}, in which {@code kind} is off or work and
 * {@code source} names the notice; before it, divided by an empty line, there may be a table of the notices themselves,
 * {@code id,title,number,published,covers_from,covers_to}.
 */
final class PublicationCsv {

    private static final List<String> DAY = List.of("date", "kind", "name", "source");
    private static final List<String> NOTICE =
            List.of("id", "title", "number", "published", "covers_from", "covers_to");

    private final Faults faults = new Faults();
    private final Drafting drafting;

    /** @param today see {@link Drafting} */
    PublicationCsv(Publications known, LocalDate today) {
        drafting = new Drafting(known, today, faults);
    }

    /** @throws Refused with every fault and the line it stands in */
    List<Publication> read(String text) {
        List<CsvTable> tables = CsvTable.read(text);
        if (tables.isEmpty() || tables.size() > 2) {
            throw new Refused(WorktimeRefusal.NOT_A_PUBLICATION);
        }
        CsvTable dayTable = tables.get(tables.size() - 1);
        requireColumns(dayTable, DAY);
        if (dayTable.rows().isEmpty()) {
            throw new Refused(WorktimeRefusal.NOT_A_PUBLICATION);
        }
        List<Publication> heads = tables.size() == 2 ? heads(tables.get(0)) : List.of();
        Map<String, List<Entry>> bySource = entries(dayTable);
        List<Publication> read = tables.size() == 2 ? underHeads(heads, bySource) : drafts(bySource);
        faults.refuse();
        return read;
    }

    private void requireColumns(CsvTable table, List<String> wanted) {
        wanted.stream()
                .filter(column -> !table.columns().contains(column))
                .forEach(column -> faults.add("", WorktimeRefusal.COLUMN_MISSING, column));
        faults.refuse();
    }

    private Map<String, List<Entry>> entries(CsvTable table) {
        Map<String, List<Entry>> bySource = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            entry(table, row)
                    .ifPresent(entry -> bySource.computeIfAbsent(table.field(row, "source"), s -> new ArrayList<>())
                            .add(entry));
        }
        return bySource;
    }

    private Optional<Entry> entry(CsvTable table, CsvTable.Row row) {
        String kind = table.field(row, "kind");
        Optional<LocalDate> date = date(table, row, "date");
        boolean known = kind.equals("off") || kind.equals("work");
        if (!known) {
            fault(row, WorktimeRefusal.KIND_UNKNOWN, kind);
        }
        boolean complete = Stream.of("name", "source")
                .filter(column -> isMissing(table, row, column))
                .toList()
                .isEmpty();
        return date.filter(any -> known && complete)
                .map(day -> new Entry(
                        day,
                        new Publication.Day(kind.equals("off"), table.field(row, "name")),
                        fault -> fault.inText(row.line(), 1)));
    }

    private List<Publication> heads(CsvTable table) {
        requireColumns(table, NOTICE);
        return table.rows().stream().flatMap(row -> head(table, row).stream()).toList();
    }

    private Optional<Publication> head(CsvTable table, CsvTable.Row row) {
        int before = faults.all().size();
        Stream.of("id", "title").forEach(column -> isMissing(table, row, column));
        Optional<LocalDate> published = date(table, row, "published");
        Optional<LocalDate> from = date(table, row, "covers_from");
        Optional<LocalDate> to = date(table, row, "covers_to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            fault(row, WorktimeRefusal.DATE_NOT_COVERED, to.get().toString());
        }
        return faults.all().size() > before
                ? Optional.empty()
                : Optional.of(new Publication(
                        table.field(row, "id"),
                        table.field(row, "title"),
                        table.field(row, "number"),
                        published.orElseThrow(),
                        from.orElseThrow(),
                        to.orElseThrow(),
                        Map.of()));
    }

    private List<Publication> underHeads(List<Publication> heads, Map<String, List<Entry>> bySource) {
        List<Publication> read = new ArrayList<>();
        for (Publication head : heads) {
            List<Entry> own = bySource.entrySet().stream()
                    .filter(source -> Drafting.isNamed(head, source.getKey()))
                    .flatMap(source -> source.getValue().stream())
                    .toList();
            if (own.isEmpty()) {
                faults.add("", WorktimeRefusal.NO_DAYS, head.id());
            }
            drafting.withDays(head, own).ifPresent(read::add);
        }
        bySource.forEach((source, entries) -> {
            if (heads.stream().noneMatch(head -> Drafting.isNamed(head, source))) {
                entries.forEach(
                        entry -> faults.add(entry.place().apply(Fault.at("", WorktimeRefusal.SOURCE_UNKNOWN, source))));
            }
        });
        return read;
    }

    private List<Publication> drafts(Map<String, List<Entry>> bySource) {
        List<Publication> read = new ArrayList<>();
        bySource.forEach(
                (source, entries) -> drafting.fromSource(source, entries).ifPresent(read::add));
        return read;
    }

    private Optional<LocalDate> date(CsvTable table, CsvTable.Row row, String column) {
        String text = table.field(row, column);
        Optional<LocalDate> date = Texts.date(text);
        if (date.isEmpty()) {
            fault(row, WorktimeRefusal.NOT_A_DATE, text);
        }
        return date;
    }

    private boolean isMissing(CsvTable table, CsvTable.Row row, String column) {
        boolean missing = table.field(row, column).isEmpty();
        if (missing) {
            fault(row, WorktimeRefusal.VALUE_MISSING, column);
        }
        return missing;
    }

    private void fault(CsvTable.Row row, WorktimeRefusal reason, String about) {
        faults.add(Fault.at("", reason, about).inText(row.line(), 1));
    }
}
