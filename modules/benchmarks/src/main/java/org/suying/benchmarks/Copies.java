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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.suying.benchmarks.Mould.Value;
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
import org.suying.trail.TrailEvent;
import org.suying.trail.chain.Chain;

/** Writes copies of filings for one tenant after another: one hand of the loader, with connections of its own. */
final class Copies implements AutoCloseable {

    private static final HexFormat HEX = HexFormat.of();
    private static final int STEP = 256;
    private static final int KEPT = 10;
    private static final Pattern COUNT = Pattern.compile("\\d+(?=号)");

    private final Connection administrator;
    private final Connection application;
    private final CopyManager copying;
    private final Offline offline;
    private final Keys keys;
    private final List<Mould> days;
    private final SplittableRandom random;
    private final SecureRandom secret = new SecureRandom();
    private final Map<String, StringBuilder> lines = new LinkedHashMap<>();
    private final List<Filed> filed = new ArrayList<>();

    /** What a complainant holds. */
    record Filed(String number, String queryCode) {}

    Copies(Program program, List<Mould> days, int seed) throws SQLException {
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
        Scope scope = Scope.of(new TenantId(tenant.id()), Actor.program());
        // The tenant's key is remembered once it is committed.
        offline.within(scope, () -> keys.mac("first", new byte[0]));
        offline.within(scope, () -> {
            Chain chain = new Chain(keys, tenant.id());
            String head = Chain.beginning();
            for (int i = 0; i < count; i++) {
                head = one(tenant, chain, head, i);
            }
            return count;
        });
        Mould first = days.get(0);
        for (Rows table : first.counted()) {
            for (@Nullable String[] row : table.cells()) {
                @Nullable String[] counting = row.clone();
                counting[table.column("last")] = Integer.toString(count);
                first.line(table, counting)
                        .append(lines(table.table()), new String[] {tenant.id().toString()});
            }
        }
        flush();
    }

    private StringBuilder lines(String table) {
        return lines.computeIfAbsent(table, name -> new StringBuilder());
    }

    private void flush() throws SQLException {
        try {
            for (Map.Entry<String, StringBuilder> table : lines.entrySet()) {
                copying.copyIn(
                        "copy " + table.getKey() + " from stdin",
                        new StringReader(table.getValue().toString()));
                table.getValue().setLength(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param index of the complaint in its tenant; @return the new head of the chain */
    private String one(Loader.Newcomer tenant, Chain chain, String head, int index) {
        Mould day = days.get(index % days.size());
        String[] fresh = fresh(tenant, day, index);
        day.lines().forEach(line -> line.append(lines(line.table()), fresh));
        String last = head;
        long seq = (long) index * day.events().size();
        for (Mould.Event event : day.events()) {
            seq++;
            last = sealed(day, event, fresh, chain, last, seq);
        }
        return last;
    }

    private String[] fresh(Loader.Newcomer tenant, Mould day, int index) {
        Story story = Story.draw(random);
        String number = PublicNumber.draw(secret).value();
        String code = QueryCode.draw(secret).value();
        if (index < KEPT) {
            filed.add(new Filed(number, code));
        }
        String[] fresh = day.fresh(tenant.id().toString(), () -> Ids.next().toString());
        String registerNumber = day.old(Value.REGISTER_NUMBER);
        String marks = day.old(Value.MARKS);
        int turn = random.nextInt(marks.length());
        fresh[day.gap(Value.NUMBER)] = number;
        fresh[day.gap(Value.REGISTER_NUMBER)] = COUNT.matcher(registerNumber).replaceFirst(Integer.toString(index + 1));
        fresh[day.gap(Value.SUBJECT)] = story.subject();
        fresh[day.gap(Value.VERSION)] = id(tenant, day.old(Value.VERSION));
        fresh[day.gap(Value.CONTENT)] = story.content();
        fresh[day.gap(Value.CODE_HASH)] = hex(CodeHash.of(number, code, keys));
        fresh[day.gap(Value.MARKS)] = marks.substring(turn) + marks.substring(0, turn);
        person(day, story, fresh);
        return fresh;
    }

    private void person(Mould day, Story story, String[] fresh) {
        String id = day.id("suying.identity", fresh);
        byte[] person = utf8(Json.write(new Person(story.name(), story.phone(), null, null, null)));
        byte[] padded = Arrays.copyOf(person, (person.length / STEP + 1) * STEP);
        Arrays.fill(padded, person.length, padded.length, (byte) ' ');
        fresh[day.gap(Value.PERSON)] = hex(keys.seal("identity/sealed/" + id, padded));
        fresh[day.gap(Value.LINK)] =
                hex(keys.seal("identity_link/sealed/" + day.id("suying.identity_link", fresh), utf8(id)));
        fresh[day.gap(Value.PHONE)] = hex(keys.mac("identity/phone", utf8(story.phone())));
    }

    /** Writes an event with its mark, and the link that seals it; @return the new head of the chain */
    private String sealed(Mould day, Mould.Event mould, String[] fresh, Chain chain, String head, long seq) {
        TrailEvent event = day.event(mould, fresh);
        String hash = chain.hash(head, event);
        fresh[Mould.DETAILS] = Json.write(event.details());
        fresh[Mould.MARK] = "\\x" + chain.mark(event);
        mould.line().append(lines("suying.trail_event"), fresh);
        lines("suying.seal")
                .append("%s\t%d\t%s\t%s\t%s\t\\\\x%s\t\\\\x%s\n"
                        .formatted(
                                fresh[Mould.TENANT],
                                seq,
                                mould.cell("district_id"),
                                mould.cell("city_id"),
                                event.id(),
                                head,
                                hash));
        return hash;
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
