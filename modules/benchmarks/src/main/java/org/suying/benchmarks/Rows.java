package org.suying.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table, as text.
 *
 * @param table with its schema
 * @param key the columns of its primary key
 * @param cells row by row, in the order of the columns; null where there is nothing
 */
record Rows(String table, List<String> columns, List<String> key, List<@Nullable String[]> cells) {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Set<String> NAMES = Set.of("id", "event_id", "number");
    private static final String TABLES = """
            select c.oid::regclass::text, array(select a.attname from pg_attribute a
                                                 where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum),
                   array(select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                          where i.indrelid = c.oid and i.indisprimary order by array_position(i.indkey::int2[], a.attnum))
              from pg_class c where c.relnamespace = 'suying'::regnamespace and c.relkind = 'r' and c.relpersistence = 'p'
             order by c.relname""";

    /**
     * What one filing has written, whatever the tables are today: the rows of the transaction that wrote this case, as they
     * were at the first look, however long the looking takes.
     *
     * @param number of the complaint
     */
    static List<Rows> writtenWith(Connection connection, String number) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read");
            String transaction =
                    single(connection, "select xmin::text from suying.public_number where number = ?", number);
            List<Rows> written = new ArrayList<>();
            for (Rows table : tables(connection)) {
                Rows rows = table.where(connection, "xmin::text = ?", transaction);
                if (!rows.cells.isEmpty()) {
                    written.add(rows);
                }
            }
            return written;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Every table of the program that is kept, without a row. */
    static List<Rows> tables(Connection connection) throws SQLException {
        List<Rows> tables = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                tables.add(new Rows(row.getString(1), names(row, 2), names(row, 3), List.of()));
            }
        }
        return tables;
    }

    private static List<String> names(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private Rows where(Connection connection, String condition, String parameter) throws SQLException {
        String list = columns.stream().map(column -> column + "::text").collect(Collectors.joining(", "));
        List<@Nullable String[]> found = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement("select " + list + " from " + table + " where " + condition)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    @Nullable String[] cells = new @Nullable String[columns.size()];
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = row.getString(i + 1);
                    }
                    found.add(cells);
                }
            }
        }
        return new Rows(table, columns, key, found);
    }

    static String single(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            ResultSet row = statement.executeQuery();
            row.next();
            return Optional.ofNullable(row.getString(1)).orElseThrow();
        }
    }

    /** Of one table among these. */
    static Rows of(Collection<Rows> all, String table) {
        return all.stream()
                .filter(rows -> rows.table.equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a filing writes nothing into " + table));
    }

    int column(String name) {
        return columns.indexOf(name);
    }

    /** Of the first row. */
    String first(String column) {
        return Optional.ofNullable(cells.get(0)[column(column)]).orElseThrow();
    }

    /** Whether the row was there before and was only changed: its key has no name of its own. */
    boolean counted() {
        return key.stream().noneMatch(NAMES::contains);
    }

    /** The ids that came into the world with these rows. */
    static Set<String> ids(Collection<Rows> all) {
        Set<String> ids = new TreeSet<>();
        for (Rows rows : all) {
            for (@Nullable String[] row : rows.cells) {
                IntStream.range(0, row.length)
                        .filter(i -> rows.columns.get(i).equals("id"))
                        .mapToObj(i -> row[i])
                        .filter(id -> id != null && id.matches(ID))
                        .forEach(ids::add);
            }
        }
        return ids;
    }

    /** How many rows there are in all. */
    static int count(Collection<Rows> all) {
        return all.stream().mapToInt(rows -> rows.cells.size()).sum();
    }
}
