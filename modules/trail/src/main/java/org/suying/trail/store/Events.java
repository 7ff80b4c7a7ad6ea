package org.suying.trail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.rest.Json;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;
import org.suying.trail.Subject;
import org.suying.trail.TrailEvent;

/** The events of the current tenant. */
@ApplicationScoped
public class Events {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    /** For work outside the server. */
    public static Events over(Sql sql, Walls walls) {
        Events events = new Events();
        events.sql = sql;
        events.walls = walls;
        return events;
    }

    public void add(TrailEvent event, String mark) {
        Subject subject = event.subject();
        sql.update(
                "insert into suying.trail_event (tenant_id, id, at, actor_kind, actor_id, actor_name, purpose, verb,"
                        + " title_bundle, title, title_args, subject_kind, subject_id, reason, details, mark)"
                        + " values (?, ?, ?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?, ?::jsonb, ?)",
                tenant(),
                event.id(),
                event.at(),
                event.actor().kind(),
                event.actor().id(),
                event.actor().name(),
                event.purpose(),
                event.verb(),
                event.title().bundle(),
                event.title().text(),
                event.title().args().toArray(String[]::new),
                subject == null ? null : subject.kind(),
                subject == null ? null : subject.id(),
                event.reason(),
                Json.write(event.details()),
                HexFormat.of().parseHex(mark));
    }

    /** Those about a subject, oldest first. */
    public List<TrailEvent> about(Subject subject, @Nullable UUID after, int limit) {
        return sql.list(
                "select " + EventRow.COLUMNS + " from suying.trail_event e"
                        + " left join suying.seal s on s.tenant_id = e.tenant_id and s.event_id = e.id"
                        + " where e.tenant_id = ? and e.subject_id = ? and e.subject_kind = ? and e.id > ?"
                        + " order by e.id limit ?",
                EventRow::read,
                tenant(),
                subject.id(),
                subject.kind(),
                after == null ? BEFORE_ALL : after,
                limit);
    }

    /** Those of these verbs, the latest first. */
    public List<TrailEvent> latest(Set<String> verbs, int limit) {
        return sql.list(
                "select " + EventRow.COLUMNS + " from suying.trail_event e"
                        + " left join suying.seal s on s.tenant_id = e.tenant_id and s.event_id = e.id"
                        + " where e.tenant_id = ? and e.verb = any (?) order by e.id desc limit ?",
                EventRow::read,
                tenant(),
                verbs.toArray(String[]::new),
                limit);
    }

    /** Those that wait to be linked, oldest first. */
    public List<TrailEvent> waiting(int limit) {
        return sql.list(
                "select " + EventRow.COLUMNS + " from suying.seal_queue q"
                        + " join suying.trail_event e on e.tenant_id = q.tenant_id and e.id = q.event_id"
                        + " left join suying.seal s on s.tenant_id = e.tenant_id and s.event_id = e.id"
                        + " where q.tenant_id = ? order by q.event_id limit ?",
                EventRow::read,
                tenant(),
                limit);
    }

    public void wentThrough(List<TrailEvent> events) {
        sql.update(
                "delete from suying.seal_queue where tenant_id = ? and event_id = any (?)",
                tenant(),
                events.stream().map(TrailEvent::id).toArray(UUID[]::new));
    }

    /** An event that is neither linked nor waits to be. */
    public Optional<UUID> outsideTheChain() {
        return sql.find(
                "select e.id from suying.trail_event e where e.tenant_id = ?"
                        + " and not exists (select from suying.seal s where s.tenant_id = e.tenant_id and s.event_id = e.id)"
                        + " and not exists (select from suying.seal_queue q where q.tenant_id = e.tenant_id and q.event_id = e.id)"
                        + " order by e.id limit 1",
                row -> row.getObject(1, UUID.class),
                tenant());
    }

    /** An event that was to be linked and is gone. */
    public Optional<UUID> goneBeforeLinked() {
        return sql.find(
                "select q.event_id from suying.seal_queue q where q.tenant_id = ?"
                        + " and not exists (select from suying.trail_event e where e.tenant_id = q.tenant_id and e.id = q.event_id)"
                        + " order by q.event_id limit 1",
                row -> row.getObject(1, UUID.class),
                tenant());
    }

    private UUID tenant() {
        return walls.tenant().value();
    }
}
