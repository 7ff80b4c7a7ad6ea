package org.suying.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.suying.kernel.Ids;
import org.suying.rest.Json;

/**
 * Fills a running program with tenants and complaints, many more than anybody could file: one street is opened by REST and
 * becomes the pattern of all others, a complaint is filed there on each day of a week, and the rows that the program wrote
 * are written again and again with other ids, numbers, persons and texts, by COPY. Walls, triggers and foreign keys are off
 * for that one role; rows keep each what they must. The trail of what is loaded is whole and sealed; stored answers, which
 * go after a day, are left out.
 */
final class Loader {

    private static final List<String> DAYS =
            List.of("2026-03-02T10:00", "2026-03-03T09:30", "2026-03-04T15:10", "2026-03-05T11:20", "2026-03-06T14:00");
    private static final String NAMES = "长宁安和永兴文昌东华西城南湖北辰新桥古塘金沙银河青山绿水明月清风朝阳晚晴春晖秋实";
    private static final List<String> FAMILY = List.of("suying.regime_version", "suying.unit", "suying.officer");

    private final Program program;

    Loader(Program program) {
        this.program = program;
    }

    /**
     * What was loaded.
     *
     * @param filed some of each town, with what the complainant holds
     */
    record Loaded(List<Town> towns, List<Copies.Filed> filed, Duration took) {}

    /** @param days of the week on which they were filed, from Monday; so many due dates they have */
    Loaded load(int complaints, int tenants, int days) throws SQLException {
        long begin = System.nanoTime();
        try (Connection database = program.database();
                Wire wire = program.connect()) {
            Town pattern = Town.open(wire, "pattern");
            List<Newcomer> newcomers = newcomers(database, pattern, tenants);
            List<Mould> week = week(wire, database, pattern, days);
            set(database, "alter system set max_wal_size = '8GB'", "select pg_reload_conf()");
            List<Copies.Filed> filed = copy(newcomers, week, complaints / tenants);
            set(database, "alter system reset max_wal_size", "select pg_reload_conf()", "vacuum analyze", "checkpoint");
            return new Loaded(
                    newcomers.stream()
                            .map(newcomer -> new Town(newcomer.slug()))
                            .toList(),
                    filed,
                    Duration.ofNanos(System.nanoTime() - begin));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A tenant like the pattern. */
    record Newcomer(UUID id, String slug) {}

    private static List<Newcomer> newcomers(Connection database, Town pattern, int count) throws SQLException {
        List<Newcomer> newcomers = IntStream.range(0, count)
                .mapToObj(i -> new Newcomer(Ids.next(), "street-" + i))
                .toList();
        set(
                database,
                "create temp table newcomer (id uuid, slug text, name text)",
                "set session_replication_role = replica");
        try (PreparedStatement insert = database.prepareStatement("insert into newcomer values (?, ?, ?)")) {
            for (int i = 0; i < count; i++) {
                insert.setString(1, newcomers.get(i).id().toString());
                insert.setString(2, newcomers.get(i).slug());
                insert.setString(3, name(i));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        String tenant = Rows.single(database, "select id::text from suying.tenant where slug = ?", pattern.slug());
        for (Rows table : Rows.tables(database)) {
            if (table.table().equals("suying.tenant")) {
                set(database, like(table, "id").formatted(tenant));
            } else if (FAMILY.contains(table.table())) {
                set(database, like(table, "tenant_id").formatted(tenant));
            }
        }
        return newcomers;
    }

    private static String name(int i) {
        int half = NAMES.length() / 2;
        int first = 2 * (i % half);
        int second = 2 * (i / half % half);
        return NAMES.substring(first, first + 2) + NAMES.substring(second, second + 2) + "街道便民服务中心";
    }

    /** The rows of the pattern again for each newcomer, with its ids. */
    private static String like(Rows table, String tenant) {
        String values = table.columns().stream()
                .map(column -> column.equals(tenant) ? "n.id" : value(column, tenant))
                .collect(Collectors.joining(", "));
        return "insert into %s select %s from %s t, newcomer n where t.%s = '%%s'"
                .formatted(table.table(), values, table.table(), tenant);
    }

    private static String value(String column, String tenant) {
        if (tenant.equals("id")) {
            return column.equals("slug") || column.equals("name") ? "n." + column : "t." + column;
        }
        boolean own = column.equals("id") || column.equals("parent_id") || column.equals("unit_id");
        return own ? "md5(n.id::text || t.%s::text)::uuid".formatted(column) : "t." + column;
    }

    /** What one filing writes, filed on each day of a week; the clock stays before the first warning. */
    private static List<Mould> week(Wire wire, Connection database, Town pattern, int count) throws SQLException {
        List<Mould> days = new ArrayList<>();
        for (String day : DAYS.subList(0, count)) {
            wire.send("PUT", "/api/v1/clock", Town.as("admin@yunchuan"), "{\"now\":\"" + day + ":00+08:00\"}")
                    .expect(200);
            String body =
                    pattern.file(wire, Story.draw(new SplittableRandom(7))).body();
            days.add(new Mould(
                    Rows.writtenWith(database, Json.read(body).path("number").asText())));
        }
        return days;
    }

    private List<Copies.Filed> copy(List<Newcomer> newcomers, List<Mould> days, int each) {
        int hands = Runtime.getRuntime().availableProcessors();
        ExecutorService threads = Executors.newFixedThreadPool(hands);
        AtomicInteger next = new AtomicInteger();
        List<Future<List<Copies.Filed>>> running = IntStream.range(0, hands)
                .mapToObj(i -> threads.submit(() -> {
                    try (Copies copies = new Copies(program, days, i)) {
                        for (int at = next.getAndIncrement(); at < newcomers.size(); at = next.getAndIncrement()) {
                            copies.write(newcomers.get(at), each);
                        }
                        return copies.filed();
                    }
                }))
                .toList();
        threads.shutdown();
        List<Copies.Filed> filed = new ArrayList<>();
        for (Future<List<Copies.Filed>> one : running) {
            try {
                filed.addAll(one.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return filed;
    }

    private static void set(Connection database, String... commands) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
