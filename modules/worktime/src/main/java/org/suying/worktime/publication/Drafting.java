package org.suying.worktime.publication;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suying.kernel.Fault;
import org.suying.kernel.Faults;
import org.suying.worktime.Publication;
import org.suying.worktime.Publications;
import org.suying.worktime.WorktimeRefusal;

/**
 * Makes notices of the days that were sent. The first one for a year covers that year, and as much of the December before
 * as it speaks of; a further one for the same year covers the days from its first to its last; one that is known already
 * covers what it covered.
 */
final class Drafting {

    private static final Pattern NUMBER = Pattern.compile(".+〔\\d{4}〕\\d+号");
    private static final Pattern TITLE_AND_DATE = Pattern.compile("(.+) (\\d{4}-\\d{2}-\\d{2})");
    private static final String TITLE = "国务院办公厅关于%d年部分节假日安排的通知";

    private final Publications known;
    private final LocalDate today;
    private final Faults faults;

    /** @param today taken for the day of publication of a notice that does not say it */
    Drafting(Publications known, LocalDate today, Faults faults) {
        this.known = known;
        this.today = today;
        this.faults = faults;
    }

    /** The notice that the source names, with these days: known, or new. */
    Optional<Publication> fromSource(String source, List<Entry> entries) {
        int year = yearOf(entries);
        Publication head = known.all().stream()
                .filter(publication -> isNamed(publication, source))
                .reduce((older, newer) -> newer)
                .orElseGet(() -> fresh(source, year, entries));
        return withDays(reachingBack(head, entries), entries);
    }

    /** The notice for a year. */
    Optional<Publication> forYear(int year, List<Entry> entries) {
        Publication head = known.all().stream()
                .filter(publication ->
                        publication.covers(LocalDate.of(year, 1, 1)) && publication.covers(LocalDate.of(year, 12, 31)))
                .reduce((older, newer) -> newer)
                .orElseGet(() -> wholeYear("cn-" + year, TITLE.formatted(year), "", today, year));
        return withDays(reachingBack(head, entries), entries);
    }

    /** The same notice with exactly these days; empty, with faults, if one comes twice or lies outside. */
    Optional<Publication> withDays(Publication head, List<Entry> entries) {
        Map<LocalDate, Publication.Day> days = new HashMap<>();
        int before = faults.all().size();
        for (Entry entry : entries) {
            if (days.put(entry.date(), entry.day()) != null) {
                fault(entry, WorktimeRefusal.DATE_TWICE);
            } else if (!head.covers(entry.date())) {
                fault(entry, WorktimeRefusal.DATE_NOT_COVERED);
            }
        }
        return faults.all().size() > before
                ? Optional.empty()
                : Optional.of(new Publication(
                        head.id(),
                        head.title(),
                        head.number(),
                        head.published(),
                        head.coversFrom(),
                        head.coversTo(),
                        days));
    }

    static boolean isNamed(Publication publication, String source) {
        return source.equals(publication.id())
                || source.equals(publication.number())
                || source.equals(publication.title())
                || source.equals(publication.title() + " " + publication.published());
    }

    private Publication fresh(String source, int year, List<Entry> entries) {
        Matcher titled = TITLE_AND_DATE.matcher(source);
        boolean numbered = NUMBER.matcher(source).matches();
        boolean dated = titled.matches();
        Publication whole = wholeYear(
                Revisions.freeId("cn-" + year, known),
                numbered ? TITLE.formatted(year) : dated ? titled.group(1) : source,
                numbered ? source : "",
                dated ? Texts.date(titled.group(2)).orElse(today) : today,
                year);
        return whole.id().equals("cn-" + year) ? whole : supplement(whole, entries);
    }

    private static Publication wholeYear(String id, String title, String number, LocalDate published, int year) {
        return new Publication(
                id, title, number, published, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Map.of());
    }

    private static Publication supplement(Publication whole, List<Entry> entries) {
        List<LocalDate> dates = entries.stream().map(Entry::date).toList();
        return covering(whole, Collections.min(dates), Collections.max(dates));
    }

    private static Publication reachingBack(Publication head, List<Entry> entries) {
        LocalDate december = LocalDate.of(head.coversTo().getYear() - 1, Month.DECEMBER, 1);
        LocalDate first = entries.stream()
                .map(Entry::date)
                .filter(date -> !date.isBefore(december))
                .min(LocalDate::compareTo)
                .orElse(head.coversFrom());
        return first.isBefore(head.coversFrom()) ? covering(head, first, head.coversTo()) : head;
    }

    private static Publication covering(Publication head, LocalDate from, LocalDate to) {
        return new Publication(head.id(), head.title(), head.number(), head.published(), from, to, Map.of());
    }

    private static int yearOf(List<Entry> entries) {
        return entries.stream().mapToInt(entry -> entry.date().getYear()).max().orElseThrow();
    }

    private void fault(Entry entry, WorktimeRefusal reason) {
        faults.add(entry.place().apply(Fault.at("", reason, entry.date().toString())));
    }
}
