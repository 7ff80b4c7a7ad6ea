package org.suying.complaint.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.complaint.model.Respondent;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** By what the complaints of the current tenant are found to be like each other. */
@ApplicationScoped
public class Likenesses {

    /** What is read through is sorted out by whole numbers; only of what is left the likeness is counted. */
    private static final String LIKE = """
            select id, letter_date, same_unit, same_counter, same_person from (
              select l.id, l.letter_date, l.received_at,
                     (bit_count(l.marks & ?::bit(1024)) - ? * l.marked / 1024) / sqrt(greatest(? * l.marked, 1)) as likeness,
                     coalesce(l.unit = ?, false) as same_unit,
                     coalesce(l.unit = ? and l.counter = ?, false) as same_counter,
                     coalesce(l.person = ?, false) as same_person,
                     l.id = any (?) as same_complainant
                from suying.complaint_likeness l
               where l.tenant_id = ? and l.received_at >= ?
                 and (bit_count(l.marks & ?::bit(1024)) - ? * l.marked / 1024 > ? / 10
                      or (l.unit = ? and l.counter = ?) or l.person = ? or l.id = any (?))) found
             order by likeness + 0.3 * (same_complainant::int + same_person::int) + 0.1 * same_counter::int desc, received_at desc
             limit ?""";

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    /** @param text subject and content */
    public void add(CaseId id, Instant receivedAt, @Nullable LocalDate letterDate, String text, Respondent respondent) {
        Pairs pairs = Pairs.of(text);
        sql.update(
                """
                insert into suying.complaint_likeness (tenant_id, id, received_at, letter_date, marks, marked, unit, counter, person)
                values (?, ?, ?, ?, ?::bit(1024), ?, ?, ?, ?)""",
                walls.tenant().value(),
                id.id(),
                receivedAt,
                letterDate,
                pairs.marks(),
                pairs.marked(),
                Pairs.plain(respondent.unit()),
                Pairs.plain(respondent.counter()),
                Pairs.plain(respondent.person()));
    }

    /**
     * Those that may be the same matter, the most probable first. What text by chance has in common is taken off what it
     * has; a place or a person counts as much as some likeness of the text.
     *
     * @param samePerson those of the same complainant, as far as is known
     */
    List<Like> find(Pairs pairs, Respondent about, Collection<CaseId> samePerson, Instant since, int limit) {
        int marked = pairs.marked();
        String unit = Pairs.plain(about.unit());
        String counter = Pairs.plain(about.counter());
        String person = Pairs.plain(about.person());
        UUID[] same = samePerson.stream().map(CaseId::id).toArray(UUID[]::new);
        return sql.list(
                LIKE,
                Likenesses::like,
                pairs.marks(),
                marked,
                (double) marked,
                unit,
                unit,
                counter,
                person,
                same,
                walls.tenant().value(),
                since,
                pairs.marks(),
                marked,
                marked,
                unit,
                counter,
                person,
                same,
                limit);
    }

    private static Like like(ResultSet row) throws SQLException {
        return new Like(
                new CaseId(row.getObject(1, UUID.class)),
                row.getObject(2, LocalDate.class),
                row.getBoolean(3),
                row.getBoolean(4),
                row.getBoolean(5));
    }

    /**
     * One that may be.
     *
     * @param sameCounter of the same unit
     * @param samePerson complained of
     */
    record Like(CaseId id, @Nullable LocalDate letterDate, boolean sameUnit, boolean sameCounter, boolean samePerson) {}
}
