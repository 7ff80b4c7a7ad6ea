package org.suying.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.suying.benchmarks.RuleBooks.Book;
import org.suying.kernel.Ids;
import org.suying.regime.Regime;
import org.suying.rest.Json;

/**
 * Start and memory with ten tenants, and then with a thousand, each of which has a rule book of its own: a variation of the
 * largest preset. They are rows like those of a tenant that was opened by REST; the program reads them as its own and checks
 * the hash. After each start the tenants are used in turn, as often with ten as with a thousand.
 */
final class OwnBooks {

    private static final int FEW = 10;
    private static final int MANY = 1000;
    private static final int STARTS = 3;
    private static final double TIMES = 1.2;
    private static final Set<String> FAMILY = Set.of("suying.regime_version", "suying.unit", "suying.officer");
    private static final Set<String> OWN = Set.of("source", "resolved", "origins", "hash");
    private static final Set<String> IDS = Set.of("id", "parent_id", "unit_id");

    private final Program program;
    private final RuleBooks books;
    private final Book book;
    private final List<String> slugs = new ArrayList<>();

    private OwnBooks(Program program, RuleBooks books) {
        this.program = program;
        this.books = books;
        this.book = books.largest();
    }

    private record Measured(double start, double processors, double resident, String parts) {}

    static List<Line> measure(Program program, RuleBooks books) throws SQLException {
        OwnBooks own = new OwnBooks(program, books);
        Town pattern = own.pattern();
        own.open(pattern, FEW);
        Measured few = own.measured();
        own.open(pattern, MANY - FEW);
        Measured many = own.measured();
        String what = " with %,d tenants of rule books of their own, beside %d".formatted(MANY, FEW);
        return List.of(
                Line.times("restart to the first page" + what, few.start(), many.start(), TIMES, " s"),
                Line.cost("processor time of server and database for it" + what, few.processors(), many.processors()),
                Line.times("resident after using each" + what, few.resident(), many.resident(), TIMES, " MiB"),
                Line.figure("of which, in MiB, with " + FEW, few.parts()),
                Line.figure("of which, in MiB, with " + MANY, many.parts()));
    }

    private Town pattern() {
        try (Wire wire = program.connect()) {
            return Town.open(wire, "own", PresetsDuel.start(book));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(Town pattern, int count) throws SQLException {
        try (Connection database = program.database();
                Statement statement = database.createStatement()) {
            statement.execute("create temp table newcomer (id uuid, slug text, name text, source text, resolved json,"
                    + " origins json, hash text)");
            insert(database, count);
            statement.execute("set session_replication_role = replica");
            String tenant = Rows.single(database, "select id::text from suying.tenant where slug = ?", pattern.slug());
            for (Rows table : Rows.tables(database)) {
                if (table.table().equals("suying.tenant")) {
                    statement.execute(like(table, "id", Set.of("slug", "name"), Set.of(), tenant));
                } else if (FAMILY.contains(table.table())) {
                    statement.execute(like(table, "tenant_id", OWN, IDS, tenant));
                }
            }
            statement.execute("vacuum analyze");
        }
    }

    private void insert(Connection database, int count) throws SQLException {
        try (PreparedStatement insert =
                database.prepareStatement("insert into newcomer values (?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < count; i++) {
                String name = "Own" + slugs.size();
                slugs.add("own-" + slugs.size());
                String text = book.varied(name);
                Regime regime = books.compile(text);
                insert.setString(1, Ids.next().toString());
                insert.setString(2, slugs.get(slugs.size() - 1));
                insert.setString(3, name);
                insert.setString(4, text);
                insert.setString(5, regime.resolved().toString());
                insert.setString(6, Json.write(regime.origins()));
                insert.setString(7, regime.hash());
                insert.execute();
            }
        }
    }

    /** The rows of the pattern again for each newcomer, with its own values and ids. */
    private static String like(Rows table, String tenantColumn, Set<String> own, Set<String> ids, String tenant) {
        String values = table.columns().stream()
                .map(column -> {
                    if (column.equals(tenantColumn)) {
                        return "n.id";
                    }
                    return own.contains(column)
                            ? "n." + column
                            : ids.contains(column)
                                    ? "md5(n.id::text || t.%s::text)::uuid".formatted(column)
                                    : "t." + column;
                })
                .collect(Collectors.joining(", "));
        return "insert into %s select %s from %s t, newcomer n where t.%s = '%s'"
                .formatted(table.table(), values, table.table(), tenantColumn, tenant);
    }

    /** The median of several starts; memory in the last of them. */
    private Measured measured() {
        double[] starts = new double[STARTS];
        double[] processors = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            program.restart();
            starts[i] = program.toFirstPage().toMillis() / 1e3;
            processors[i] = sum(program.used());
        }
        use();
        Map<String, Double> resident = program.resident();
        Arrays.sort(starts);
        Arrays.sort(processors);
        return new Measured(
                starts[STARTS / 2],
                processors[STARTS / 2],
                sum(resident),
                resident.entrySet().stream()
                        .map(part -> part.getKey() + " " + Line.number(part.getValue()))
                        .collect(Collectors.joining(" · ")));
    }

    private static double sum(Map<String, Double> parts) {
        return parts.values().stream().mapToDouble(part -> part).sum();
    }

    private void use() {
        try (Wire wire = program.connect()) {
            for (int i = 0; i < MANY; i++) {
                String slug = slugs.get(i % slugs.size());
                wire.get("/t/" + slug, Map.of()).expect(200);
                wire.get("/api/v1/tenants/" + slug, Map.of()).expect(200);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
