package org.suying.rest.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Fault;
import org.suying.kernel.Refused;
import org.suying.rest.Json;
import org.suying.rest.Once;
import org.suying.rest.RestRefusal;
import org.suying.tenancy.Keys;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** Stored answers. A lock of the transaction on the key keeps a second out while the first is at work. */
@ApplicationScoped
@Transactional
public class StoredAnswers {

    private static final String HEADER = "Idempotency-Key";

    @Inject
    Sql sql;

    @Inject
    Keys keys;

    @Inject
    Walls walls;

    @Inject
    Clock clock;

    /** As {@link Once#once}, in one transaction. */
    public Once.Answer once(@Nullable String key, String route, byte[] body, Supplier<Once.Answer> work) {
        if (key == null) {
            return work.get();
        }
        if (!key.matches("[\\x21-\\x7e]{16,100}")) {
            throw refused(RestRefusal.BAD_KEY);
        }
        byte[] id = keys.mac("once", utf8(route + "\n" + key));
        lock(id);
        byte[] fingerprint = keys.mac("once-body", body);
        Optional<Once.Answer> before = find(id, key, fingerprint);
        if (before.isPresent()) {
            return before.get();
        }
        Once.Answer answer = work.get();
        keep(id, key, fingerprint, answer);
        return answer;
    }

    private void lock(byte[] id) {
        boolean mine = sql.find(
                        "select pg_try_advisory_xact_lock(?)",
                        row -> row.getBoolean(1),
                        ByteBuffer.wrap(id).getLong())
                .orElse(false);
        if (!mine) {
            throw refused(RestRefusal.STILL_RUNNING);
        }
    }

    private Optional<Once.Answer> find(byte[] id, String key, byte[] fingerprint) {
        return sql.find(
                "select body_hash, answer from suying.answer where tenant_id = ? and id = ?",
                row -> {
                    if (!Arrays.equals(row.getBytes(1), fingerprint)) {
                        throw refused(RestRefusal.KEY_REUSED);
                    }
                    return read(keys.openUnder(key, place(id), row.getBytes(2)));
                },
                walls.tenant().value(),
                id);
    }

    private void keep(byte[] id, String key, byte[] fingerprint, Once.Answer answer) {
        sql.update(
                "insert into suying.answer (tenant_id, id, body_hash, answer, answered_at) values (?, ?, ?, ?, ?)",
                walls.tenant().value(),
                id,
                fingerprint,
                keys.sealUnder(key, place(id), utf8(Json.write(answer))),
                clock.instant());
    }

    private static Once.Answer read(byte[] json) {
        var tree = Json.read(new String(json, StandardCharsets.UTF_8));
        var location = tree.get("location");
        return new Once.Answer(
                tree.get("status").intValue(),
                location == null ? null : location.textValue(),
                tree.get("json").textValue());
    }

    private static String place(byte[] id) {
        return "answer/" + HexFormat.of().formatHex(id);
    }

    private static Refused refused(RestRefusal reason) {
        return new Refused(List.of(Fault.at(HEADER, reason)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
