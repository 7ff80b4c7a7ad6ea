package org.suying.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.suying.complaint.identity.Person;
import org.suying.complaint.number.CodeHash;
import org.suying.complaint.number.PublicNumber;
import org.suying.complaint.number.QueryCode;
import org.suying.kernel.Actor;
import org.suying.kernel.Ids;
import org.suying.rest.Json;
import org.suying.tenancy.Keys;
import org.suying.tenancy.Offline;
import org.suying.tenancy.Scope;
import org.suying.tenancy.TenantId;
import org.suying.trail.Subject;
import org.suying.trail.Title;
import org.suying.trail.TrailEvent;
import org.suying.trail.chain.Chain;

/** Writes copies of filings for one tenant after another: one hand of the loader, with connections of its own. */
final class Copies implements AutoCloseable {

    private static final Set<String> LEFT_OUT = Set.of("suying.seal_queue", "suying.answer");
    private static final HexFormat HEX = HexFormat.of();
    private static final int STEP = 256;
    private static final int KEPT = 10;
    private static final DateTimeFormatter AT = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .appendPattern("x")
            .toFormatter(Locale.ROOT);

    private final Connection administrator;
    private final Connection application;
    private final CopyManager copying;
    private final Offline offline;
    private final Keys keys;
    private final List<List<Rows>> days;
    private final SplittableRandom random;
    private final SecureRandom secret = new SecureRandom();
    private final Map<String, StringBuilder> lines = new LinkedHashMap<>();
    private final List<Filed> filed = new ArrayList<>();

    /** What a complainant holds. */
    record Filed(String number, String queryCode) {}

    Copies(Program program, List<List<Rows>> days, int seed) throws SQLException {
        this.administrator = program.database();
        this.application = program.application();
        this.copying = administrator.unwrap(PGConnection.class).getCopyAPI();
        this.offline = Offline.over(application, program.keys());
        this.keys = offline.keys();
        this.days = days;
        this.random = new SplittableRandom(seed);
        try (Statement statement = administrator.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("set synchronous_commit = off");
        }
    }

    List<Filed> filed() {
        return filed;
    }

    void write(Loader.Newcomer tenant, int count) throws SQLException {
        offline.within(Scope.of(new TenantId(tenant.id()), Actor.program()), () -> {
            Chain chain = new Chain(keys, tenant.id());
            String head = Chain.beginning();
            for (int i = 0; i < count; i++) {
                head = one(tenant, chain, head, i);
            }
            return count;
        });
        for (Rows table : days.get(0)) {
            if (table.counted()) {
                add(table, tenant, Map.of(table.first("last"), Integer.toString(count)));
            }
        }
        flush();
    }

    private void flush() throws SQLException {
        try {
            for (Map.Entry<String, StringBuilder> table : lines.entrySet()) {
                copying.copyIn(
                        "copy " + table.getKey() + " from stdin",
                        new StringReader(table.getValue().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.clear();
    }

    /** @param index of the complaint in its tenant; @return the new head of the chain */
    private String one(Loader.Newcomer tenant, Chain chain, String head, int index) {
        List<Rows> day = days.get(index % days.size());
        Story story = Story.draw(random);
        String number = PublicNumber.draw(secret).value();
        String code = QueryCode.draw(secret).value();
        if (index < KEPT) {
            filed.add(new Filed(number, code));
        }
        Map<String, String> fresh = fresh(tenant, day, story, index);
        fresh.put(Rows.of(day, "suying.case_file").first("number"), number);
        fresh.put(Rows.of(day, "suying.complaint").first("code_hash"), hex(CodeHash.of(number, code, keys)));
        String last = head;
        for (Rows table : day) {
            if (table.table().equals("suying.trail_event")) {
                last = trail(table, tenant, fresh, chain, last, index);
            } else if (!table.counted() && !LEFT_OUT.contains(table.table())) {
                add(table, tenant, fresh);
            }
        }
        return last;
    }

    /** Old value → new value. */
    private Map<String, String> fresh(Loader.Newcomer tenant, List<Rows> day, Story story, int index) {
        Map<String, String> fresh = new HashMap<>();
        for (String id : Rows.ids(day)) {
            fresh.put(id, Ids.next().toString());
        }
        Rows file = Rows.of(day, "suying.case_file");
        Rows complaint = Rows.of(day, "suying.complaint");
        String registerNumber = file.first("register_number");
        fresh.put(registerNumber, registerNumber.replaceFirst("\\d+(?=号)", Integer.toString(index + 1)));
        fresh.put(file.first("subject"), story.subject());
        fresh.put(file.first("regime_version_id"), id(tenant, file.first("regime_version_id")));
        fresh.put(complaint.first("content"), story.content());
        String marks = Rows.of(day, "suying.complaint_likeness").first("marks");
        int turn = random.nextInt(marks.length());
        fresh.put(marks, marks.substring(turn) + marks.substring(0, turn));
        person(day, story, fresh);
        return fresh;
    }

    private void person(List<Rows> day, Story story, Map<String, String> fresh) {
        Rows identity = Rows.of(day, "suying.identity");
        Rows link = Rows.of(day, "suying.identity_link");
        String id = fresh.get(identity.first("id"));
        byte[] person = utf8(Json.write(new Person(story.name(), story.phone(), null, null, null)));
        byte[] padded = Arrays.copyOf(person, (person.length / STEP + 1) * STEP);
        Arrays.fill(padded, person.length, padded.length, (byte) ' ');
        fresh.put(identity.first("sealed"), hex(keys.seal("identity/sealed/" + id, padded)));
        fresh.put(
                link.first("sealed"),
                hex(keys.seal("identity_link/sealed/" + fresh.get(link.first("id")), utf8(String.valueOf(id)))));
        fresh.put(
                Rows.of(day, "suying.identity_index").first("mac"),
                hex(keys.mac("identity/phone", utf8(story.phone()))));
    }

    /** Events with their marks, and the links that seal them. */
    private String trail(
            Rows events, Loader.Newcomer tenant, Map<String, String> fresh, Chain chain, String head, int index) {
        String last = head;
        for (int i = 0; i < events.cells().size(); i++) {
            @Nullable String[] row = events.cells().get(i);
            Map<String, String> own = new HashMap<>(fresh);
            String details = String.valueOf(row[events.column("details")]);
            own.put(details, replaced(details, fresh));
            TrailEvent event = event(events, row, own);
            own.put(String.valueOf(row[events.column("mark")]), "\\x" + chain.mark(event));
            add(events, tenant, row, own);
            String hash = chain.hash(last, event);
            long seq = (long) index * events.cells().size() + i + 1;
            String place = "%s\t%d\t%s\t%s\t%s\t\\\\x%s\t\\\\x%s\n";
            lines.computeIfAbsent("suying.seal", table -> new StringBuilder())
                    .append(place.formatted(
                            tenant.id(),
                            seq,
                            row[events.column("district_id")],
                            row[events.column("city_id")],
                            event.id(),
                            last,
                            hash));
            last = hash;
        }
        return last;
    }

    private static String replaced(String json, Map<String, String> fresh) {
        Map<String, String> changed = new LinkedHashMap<>();
        Json.read(json)
                .fields()
                .forEachRemaining(field -> changed.put(
                        field.getKey(),
                        fresh.getOrDefault(
                                field.getValue().asText(), field.getValue().asText())));
        return Json.write(changed);
    }

    private static TrailEvent event(Rows events, @Nullable String[] row, Map<String, String> fresh) {
        Map<String, @Nullable String> cells = new HashMap<>();
        for (int i = 0; i < row.length; i++) {
            cells.put(events.columns().get(i), row[i] == null ? null : fresh.getOrDefault(row[i], row[i]));
        }
        SortedMap<String, String> details = new TreeMap<>();
        Json.read(text(cells, "details"))
                .fields()
                .forEachRemaining(
                        field -> details.put(field.getKey(), field.getValue().asText()));
        return new TrailEvent(
                UUID.fromString(text(cells, "id")),
                OffsetDateTime.parse(text(cells, "at"), AT).toInstant(),
                new Actor(Actor.Kind.valueOf(text(cells, "actor_kind")), null, text(cells, "actor_name")),
                text(cells, "purpose"),
                text(cells, "verb"),
                new Title(cells.get("title_bundle"), text(cells, "title"), List.of()),
                new Subject(text(cells, "subject_kind"), UUID.fromString(text(cells, "subject_id"))),
                null,
                details,
                null);
    }

    private static String text(Map<String, @Nullable String> cells, String column) {
        String text = cells.get(column);
        if (text == null) {
            throw new IllegalStateException("an event without " + column);
        }
        return text;
    }

    private void add(Rows table, Loader.Newcomer tenant, Map<String, String> fresh) {
        table.cells().forEach(row -> add(table, tenant, row, fresh));
    }

    private void add(Rows table, Loader.Newcomer tenant, @Nullable String[] row, Map<String, String> fresh) {
        StringBuilder line = lines.computeIfAbsent(table.table(), name -> new StringBuilder());
        int tenantId = table.column("tenant_id");
        for (int i = 0; i < row.length; i++) {
            String cell = row[i];
            String value =
                    i == tenantId ? tenant.id().toString() : cell == null ? null : fresh.getOrDefault(cell, cell);
            line.append(i == 0 ? "" : "\t").append(value == null ? "\\N" : value.replace("\\", "\\\\"));
        }
        line.append('\n');
    }

    /** The same as the database makes of it. */
    private static String id(Loader.Newcomer tenant, String old) {
        try {
            ByteBuffer md5 = ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(utf8(tenant.id() + old)));
            return new UUID(md5.getLong(), md5.getLong()).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return "\\x" + HEX.formatHex(bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws SQLException {
        application.close();
        administrator.close();
    }
}
