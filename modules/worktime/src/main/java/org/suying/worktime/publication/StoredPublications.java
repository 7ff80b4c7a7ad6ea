package org.suying.worktime.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suying.tenancy.Sql;
import org.suying.worktime.Holidays;
import org.suying.worktime.Publication;
import org.suying.worktime.PublicationImported;
import org.suying.worktime.Publications;

/**
 * The notices in the database. What was read is remembered: a node knows its own imports at once, those of another node
 * within half a minute.
 */
@ApplicationScoped
public class StoredPublications implements Holidays {

    private static final long GOOD_FOR = Duration.ofSeconds(30).toNanos();

    /** @param readAt of the machine's own counter, because the program's clock may be moved */
    private record Remembered(Publications publications, long readAt) {}

    @Inject
    Sql sql;

    private volatile @Nullable Remembered remembered;

    @Override
    @Transactional
    public Publications current() {
        Remembered known = remembered;
        if (known == null || System.nanoTime() - known.readAt() > GOOD_FOR) {
            known = new Remembered(read(), System.nanoTime());
            remembered = known;
        }
        return known.publications();
    }

    /** As of now in the database, with nobody else importing until the transaction ends. */
    Publications lock() {
        sql.list("select wall.lock_publications()", row -> row.getString(1));
        return read();
    }

    private Publications read() {
        Map<String, Map<LocalDate, Publication.Day>> days = new HashMap<>();
        sql.list(
                "select publication_id, date, kind, name from suying.publication_day",
                row -> days.computeIfAbsent(row.getString(1), id -> new HashMap<>())
                        .put(
                                row.getObject(2, LocalDate.class),
                                new Publication.Day(row.getString(3).equals("off"), row.getString(4))));
        return Publications.of(sql.list(
                "select id, title, number, published, covers_from, covers_to from suying.publication",
                row -> new Publication(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class),
                        days.getOrDefault(row.getString(1), Map.of()))));
    }

    /** Never in the place of another. The database lets a city do this, and nobody else. */
    void add(Publication publication, Instant at) {
        List<LocalDate> dates = publication.dates();
        List<Publication.Day> days =
                dates.stream().map(date -> publication.on(date).orElseThrow()).toList();
        sql.update(
                "select wall.add_publication(?, ?, ?, ?, ?, ?, ?, ?::date[], ?, ?)",
                publication.id(),
                publication.title(),
                publication.number(),
                publication.published(),
                publication.coversFrom(),
                publication.coversTo(),
                at,
                dates.stream().map(LocalDate::toString).toArray(String[]::new),
                days.stream().map(day -> day.off() ? "off" : "work").toArray(String[]::new),
                days.stream().map(Publication.Day::name).toArray(String[]::new));
    }

    void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicationImported imported) {
        remembered = new Remembered(imported.publications(), System.nanoTime());
    }
}
