package org.suying.complaint.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.kernel.Ids;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** The rows of callbacks: what may be drawn, what was drawn, what was answered. */
@ApplicationScoped
class Callbacks {

    private static final String DRAW = """
            select d.id, d.plan, d.from_at, d.until_at, d.drawn_at, d.seed, d.among, d.by_name,
                   (select count(*) from suying.callback c where c.tenant_id = d.tenant_id and c.draw_id = d.id)
              from suying.callback_draw d where d.tenant_id = ?
            """;
    private static final String CALL = """
            select c.id, c.plan, c.case_id, f.number, f.register_number, f.subject, r.replied_at, c.asked_for_at,
                   c.done_at, c.done_by, c.resolved, c.satisfied, c.comment
              from suying.callback c
              join suying.callback_case r on r.tenant_id = c.tenant_id and r.id = c.case_id
              join suying.case_file f on f.tenant_id = c.tenant_id and f.id = c.case_id
             where c.tenant_id = ?
            """;

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    /** @param drawn how many; 0 while it is planned */
    record Draw(
            UUID id,
            String plan,
            Instant from,
            Instant until,
            @Nullable Instant drawnAt,
            String seed,
            int among,
            String by,
            int drawn) {}

    /** One of those from which is drawn. */
    record Candidate(CaseId id, String number) {}

    /** Both null where nobody could be reached. */
    record Answer(
            @Nullable Boolean resolved,
            @Nullable Boolean satisfied,
            @Nullable String comment) {

        boolean isReached() {
            return resolved != null;
        }
    }

    /**
     * @param askedFor since when the complainant is to be asked
     * @param answer null until the complainant was asked
     */
    record Call(
            UUID id,
            String plan,
            CaseId caseId,
            String number,
            String registerNumber,
            String subject,
            Instant repliedAt,
            Instant askedFor,
            @Nullable Instant doneAt,
            String by,
            @Nullable Answer answer) {}

    void replied(CaseId id, Instant at) {
        sql.update(
                "insert into suying.callback_case (tenant_id, id, replied_at) values (?, ?, ?) on conflict do nothing",
                tenant(),
                id.id(),
                at);
    }

    boolean isReplied(CaseId id) {
        return sql.find(
                        "select 1 from suying.callback_case where tenant_id = ? and id = ?",
                        row -> row.getInt(1),
                        tenant(),
                        id.id())
                .isPresent();
    }

    /** @return empty if it is planned already, or was drawn */
    Optional<UUID> plan(String plan, Instant from, Instant until) {
        UUID id = Ids.next();
        int added = sql.update(
                "insert into suying.callback_draw (tenant_id, id, plan, from_at, until_at) values (?, ?, ?, ?, ?) on conflict do nothing",
                tenant(),
                id,
                plan,
                from,
                until);
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Where the last draw of a plan ended. */
    Optional<Instant> lastUntil(String plan) {
        return sql
                .list(
                        "select until_at from suying.callback_draw where tenant_id = ? and plan = ? order by until_at desc limit 1",
                        row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                        tenant(),
                        plan)
                .stream()
                .findFirst();
    }

    Optional<Draw> draw(UUID id) {
        return sql.find(DRAW + " and d.id = ?", Callbacks::draw, tenant(), id);
    }

    /** Those that were drawn, the latest first. */
    List<Draw> draws(int limit) {
        return sql.list(
                DRAW + " and d.drawn_at is not null order by d.drawn_at desc, d.id desc limit ?",
                Callbacks::draw,
                tenant(),
                limit);
    }

    /** Replied from an instant on and before another, and never drawn or chosen. */
    List<Candidate> candidates(Instant from, Instant until) {
        return sql.list(
                """
                select r.id, f.number from suying.callback_case r
                  join suying.case_file f on f.tenant_id = r.tenant_id and f.id = r.id
                 where r.tenant_id = ? and r.replied_at >= ? and r.replied_at < ?
                   and not exists (select 1 from suying.callback c where c.tenant_id = r.tenant_id and c.case_id = r.id)
                 order by f.number""",
                row -> new Candidate(new CaseId(row.getObject(1, UUID.class)), row.getString(2)),
                tenant(),
                from,
                until);
    }

    /** @return false if it was drawn before */
    boolean drawn(UUID id, Instant at, String seed, int among, String by) {
        return sql.update(
                        "update suying.callback_draw set drawn_at = ?, seed = ?, among = ?, by_name = ? where tenant_id = ? and id = ? and drawn_at is null",
                        at,
                        seed,
                        among,
                        by,
                        tenant(),
                        id)
                == 1;
    }

    UUID add(String plan, @Nullable UUID draw, CaseId caseId, Instant at) {
        UUID id = Ids.next();
        sql.update(
                "insert into suying.callback (tenant_id, id, plan, draw_id, case_id, asked_for_at) values (?, ?, ?, ?, ?, ?)",
                tenant(),
                id,
                plan,
                draw,
                caseId.id(),
                at);
        return id;
    }

    /** @return false if somebody has written it already */
    boolean answered(UUID id, Answer answer, Instant at, String by) {
        return sql.update("""
                        update suying.callback set done_at = ?, done_by = ?, resolved = ?, satisfied = ?, comment = ?
                         where tenant_id = ? and id = ? and done_at is null""", at, by, answer.resolved(), answer.satisfied(), answer.comment(), tenant(), id) == 1;
    }

    /** Of some plans: those that are open, the oldest first, then those that are done, the latest first. */
    List<Call> calls(List<String> plans, int limit) {
        return sql.list(
                CALL + " and c.plan = any (?) order by c.done_at desc nulls first, c.asked_for_at, c.id limit ?",
                Callbacks::call,
                tenant(),
                plans.toArray(String[]::new),
                limit);
    }

    Optional<Call> call(UUID id) {
        return sql.find(CALL + " and c.id = ?", Callbacks::call, tenant(), id);
    }

    /** The open one of a complaint under a plan. */
    Optional<Call> open(CaseId id, String plan) {
        return sql
                .list(
                        CALL + " and c.case_id = ? and c.plan = ? and c.done_at is null order by c.id limit 1",
                        Callbacks::call,
                        tenant(),
                        id.id(),
                        plan)
                .stream()
                .findFirst();
    }

    private UUID tenant() {
        return walls.tenant().value();
    }

    private static Draw draw(ResultSet row) throws SQLException {
        return new Draw(
                row.getObject(1, UUID.class),
                row.getString(2),
                instant(row, 3),
                instant(row, 4),
                row.getObject(5) == null ? null : instant(row, 5),
                orEmpty(row.getString(6)),
                row.getInt(7),
                orEmpty(row.getString(8)),
                row.getInt(9));
    }

    private static Call call(ResultSet row) throws SQLException {
        boolean done = row.getObject(9) != null;
        return new Call(
                row.getObject(1, UUID.class),
                row.getString(2),
                new CaseId(row.getObject(3, UUID.class)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                instant(row, 7),
                instant(row, 8),
                done ? instant(row, 9) : null,
                orEmpty(row.getString(10)),
                done ? new Answer(flag(row, 11), flag(row, 12), row.getString(13)) : null);
    }

    private static @Nullable Boolean flag(ResultSet row, int column) throws SQLException {
        return row.getObject(column, Boolean.class);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
