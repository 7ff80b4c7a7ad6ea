package org.suying.benchmarks;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suying.complaint.number.PublicNumber;
import org.suying.kernel.Ids;

/**
 * The floor of a filing: the very rows, in one transaction, into tables of the same shape in a schema of their own, with the
 * same keys, indexes and foreign keys, without walls and triggers; each row a prepared statement of its own, as {@code
 * pgbench -M prepared} sends them, by a role that no wall stops.
 */
final class Twin implements Load.Client {

    private static final Set<String> PLACE = Set.of("district_id", "city_id");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Connection connection;
    private final Begin begin;
    private final List<Rows> rows;
    private final List<PreparedStatement> statements = new ArrayList<>();
    private final Set<String> ids;
    private final int client;
    private int count;

    /** What comes first in each transaction. */
    interface Begin {

        Begin NOTHING = (connection, tenant) -> {};

        void in(Connection connection, UUID tenant) throws SQLException;
    }

    /** @param client the tenant of its own that this one writes for: nobody waits for another's counter */
    Twin(Connection connection, List<Rows> rows, int client, Begin begin) throws SQLException {
        this.connection = connection;
        this.begin = begin;
        this.rows = rows;
        this.ids = Rows.ids(rows);
        this.client = client;
        connection.setAutoCommit(false);
        begin.in(connection, tenant());
        for (Rows table : rows) {
            statements.add(connection.prepareStatement(table.counted() ? update(table) : insert(table)));
        }
        for (Rows table : rows) {
            if (table.counted()) {
                try (PreparedStatement first = connection.prepareStatement(insert(table) + " on conflict do nothing")) {
                    fill(first, table, table.cells().get(0), Map.of());
                    first.execute();
                }
            }
        }
        connection.commit();
    }

    /** Makes the tables anew. */
    static void make(Connection connection, List<Rows> rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists floor cascade");
            statement.execute("create schema floor");
            for (Rows table : rows) {
                statement.execute("create table %s (like %s including all)".formatted(twin(table), table.table()));
            }
            for (String constraint : foreignKeys(connection, rows)) {
                statement.execute(constraint);
            }
        }
    }

    /** Puts the program's walls around those tables that have them. */
    static void raise(Connection connection, List<Rows> rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Rows table : rows) {
                statement.execute(
                        "select wall.raise('%s') where (select relrowsecurity from pg_class where oid = '%s'::regclass)"
                                .formatted(twin(table), table.table()));
            }
            statement.execute("grant usage on schema floor to suying_tenant");
            statement.execute("grant select, insert, update on all tables in schema floor to suying_tenant");
        }
    }

    /** Those that lead from one of the tables to another; what stands before a filing is not copied. */
    private static List<String> foreignKeys(Connection connection, List<Rows> rows) throws SQLException {
        String tables = rows.stream().map(Rows::table).collect(Collectors.joining("','", "'", "'"));
        List<String> constraints = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select format('alter table %%s add %%s', replace(conrelid::regclass::text, 'suying.', 'floor.'),
                                      replace(pg_get_constraintdef(oid), 'suying.', 'floor.'))
                          from pg_constraint where contype = 'f' and conrelid::regclass::text in (%1$s)
                           and confrelid::regclass::text in (%1$s)""".formatted(tables))) {
            while (row.next()) {
                constraints.add(row.getString(1));
            }
        }
        return constraints;
    }

    private static String twin(Rows table) {
        return table.table().replace("suying.", "floor.");
    }

    private static String insert(Rows table) {
        return "insert into %s values (%s)"
                .formatted(twin(table), "?" + ", ?".repeat(table.columns().size() - 1));
    }

    /** Gets the same parameters as an insertion would; a row stays where it is. */
    private static String update(Rows table) {
        String counted = table.columns().stream()
                .filter(column -> !table.key().contains(column) && !PLACE.contains(column))
                .collect(Collectors.joining(", "));
        return "with given as (select (row(%s)::%s).*) update %s t set (%s) = (select %s from given) where (%s) = (select %s from given)"
                .formatted(
                        "?" + ", ?".repeat(table.columns().size() - 1),
                        twin(table),
                        twin(table),
                        counted,
                        counted,
                        table.key().stream().map(column -> "t." + column).collect(Collectors.joining(", ")),
                        String.join(", ", table.key()));
    }

    @Override
    public void once() throws SQLException {
        begin.in(connection, tenant());
        Map<String, String> fresh = fresh();
        for (int i = 0; i < rows.size(); i++) {
            for (@Nullable String[] row : rows.get(i).cells()) {
                fill(statements.get(i), rows.get(i), row, fresh);
                statements.get(i).execute();
            }
        }
        connection.commit();
    }

    /** Old value → new value, of all that no two filings have in common. */
    private Map<String, String> fresh() {
        Map<String, String> fresh = new HashMap<>();
        ids.forEach(id -> fresh.put(id, Ids.next().toString()));
        Rows file = Rows.of(rows, "suying.case_file");
        fresh.put(file.first("number"), PublicNumber.draw(RANDOM).value());
        fresh.put(file.first("register_number"), client + "-" + ++count + "-" + System.nanoTime());
        byte[] answer = new byte[32];
        RANDOM.nextBytes(answer);
        fresh.put(
                Rows.of(rows, "suying.answer").first("id"),
                "\\x" + HexFormat.of().formatHex(answer));
        return fresh;
    }

    private void fill(PreparedStatement statement, Rows table, @Nullable String[] row, Map<String, String> fresh)
            throws SQLException {
        for (int i = 0; i < row.length; i++) {
            String value = row[i] == null ? null : fresh.getOrDefault(row[i], row[i]);
            statement.setString(i + 1, table.columns().get(i).equals("tenant_id") ? tenant().toString() : value);
        }
    }

    private UUID tenant() {
        return UUID.fromString("00000000-0000-7000-8000-%012d".formatted(client));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
