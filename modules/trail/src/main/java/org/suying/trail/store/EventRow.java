package org.suying.trail.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Actor;
import org.suying.rest.Json;
import org.suying.trail.Seal;
import org.suying.trail.Subject;
import org.suying.trail.Title;
import org.suying.trail.TrailEvent;

/** Reads events from rows of {@value #COLUMNS}. */
final class EventRow {

    static final String COLUMNS =
            "e.id, e.at, e.actor_kind, e.actor_id, e.actor_name, e.purpose, e.verb, e.title_bundle, e.title, e.title_args,"
                    + " e.subject_kind, e.subject_id, e.reason, e.details, e.mark, s.seq, s.hash";

    private EventRow() {}

    static TrailEvent read(ResultSet row) throws SQLException {
        return new TrailEvent(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Actor(
                        Actor.Kind.valueOf(row.getString("actor_kind")),
                        row.getObject("actor_id", UUID.class),
                        row.getString("actor_name")),
                row.getString("purpose"),
                row.getString("verb"),
                new Title(row.getString("title_bundle"), row.getString("title"), texts(row.getArray("title_args"))),
                subject(row),
                row.getString("reason"),
                details(row.getString("details")),
                seal(row));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable Subject subject(ResultSet row) throws SQLException {
        String kind = row.getString("subject_kind");
        return kind == null ? null : new Subject(kind, row.getObject("subject_id", UUID.class));
    }

    private static SortedMap<String, String> details(String json) {
        SortedMap<String, String> details = new TreeMap<>();
        Json.read(json)
                .fields()
                .forEachRemaining(
                        field -> details.put(field.getKey(), field.getValue().asText()));
        return details;
    }

    private static @Nullable Seal seal(ResultSet row) throws SQLException {
        long seq = row.getLong("seq");
        return row.wasNull() ? null : new Seal(seq, hex(row, "hash"));
    }

    static String hex(ResultSet row, String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? "" : HexFormat.of().formatHex(bytes);
    }
}
