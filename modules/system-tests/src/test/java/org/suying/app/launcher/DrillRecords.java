package org.suying.app.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the database itself holds of the drill's street, past all walls. */
record DrillRecords(
        Map<String, Integer> steps,
        Map<String, Integer> supplements,
        Map<String, Integer> expired,
        List<String> register) {

    private static final String COUNT = """
            select f.number, (select count(*) from %s)
              from suying.case_file f join suying.tenant t on t.id = f.tenant_id
             where t.slug = '%s' order by f.received_at""";

    private static final String SOUND = """
            select count(bt_index_check(c.oid, true))
              from pg_class c join pg_am a on a.oid = c.relam join pg_namespace n on n.oid = c.relnamespace
             where a.amname = 'btree' and c.relkind = 'i' and n.nspname in ('suying', 'wall')""";

    /** Reads every index against its table; one that does not fit is an error. Gives how many there are. */
    static int soundIndexes(Place place) throws SQLException {
        try (Connection connection = place.administrator();
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists amcheck");
            try (ResultSet row = statement.executeQuery(SOUND)) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    static DrillRecords of(Place place) throws SQLException {
        try (Connection connection = place.administrator()) {
            return new DrillRecords(
                    counted(connection, "suying.step s where s.case_id = f.id and s.action = 'note'"),
                    counted(connection, "suying.supplement s where s.case_id = f.id"),
                    counted(
                            connection,
                            "suying.trail_event e where e.subject_id = f.id and e.verb = 'deadline.expired'"
                                    + " and e.details ->> 'rule' = 'admission'"),
                    register(connection));
        }
    }

    /** By public number, of every complaint. */
    private static Map<String, Integer> counted(Connection connection, String what) throws SQLException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COUNT.formatted(what, Drill.STREET))) {
            while (row.next()) {
                counts.put(row.getString(1), row.getInt(2));
            }
        }
        return counts;
    }

    private static List<String> register(Connection connection) throws SQLException {
        List<String> numbers = new java.util.ArrayList<>();
        try (var statement = connection.prepareStatement(
                "select f.register_number from suying.case_file f join suying.tenant t on t.id = f.tenant_id"
                        + " where t.slug = ?")) {
            statement.setString(1, Drill.STREET);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getString(1));
                }
            }
        }
        return numbers;
    }

    /** What the register should say for so many complaints of the year 2026. */
    static List<String> withoutAGap(int complaints) {
        return IntStream.rangeClosed(1, complaints)
                .mapToObj(number -> "投〔2026〕" + number + "号")
                .toList();
    }
}
