package org.suying.worktime.publication;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suying.tenancy.Sql;
import org.suying.worktime.Holidays;
import org.suying.worktime.Publication;
import org.suying.worktime.Publications;

/**
 * The notices in the database. They are asked once in a transaction whether they are still those that were read before;
 * as they are only ever added to, their number and the time of the last one tell.
 */
@ApplicationScoped
public class StoredPublications implements Holidays {

    private record Remembered(String version, Publications publications) {}

    @Inject
    Sql sql;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    private volatile @Nullable Remembered remembered;

    @Override
    @Transactional
    public Publications current() {
        if (transactions.getResource(StoredPublications.class) instanceof Publications asked) {
            return asked;
        }
        String version = version();
        Remembered known = remembered;
        if (known == null || !known.version().equals(version)) {
            known = new Remembered(version, read());
            remembered = known;
        }
        transactions.putResource(StoredPublications.class, known.publications());
        return known.publications();
    }

    private String version() {
        return sql.find("select count(*) || ' ' || max(imported_at) from suying.publication", row -> row.getString(1))
                .orElse("");
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
}
