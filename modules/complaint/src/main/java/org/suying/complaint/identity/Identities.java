package org.suying.complaint.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.kernel.NotFound;
import org.suying.rest.Json;
import org.suying.tenancy.Keys;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/**
 * Who complained, in two tables that the application may only add to: the person, and which person belongs to which
 * case, both encrypted and bound to their rows. What stands there comes back through one function of the database, which
 * asks for a purpose in the signed context and for the line on the trail.
 */
@ApplicationScoped
public class Identities {

    /** Encrypted persons differ in length by steps only, so that the length tells nothing of a name. */
    private static final int STEP = 256;

    @Inject
    Sql sql;

    @Inject
    Keys keys;

    @Inject
    Walls walls;

    public void add(CaseId id, Person person) {
        UUID tenant = walls.tenant().value();
        UUID identity = UUID.randomUUID();
        sql.update(
                "insert into suying.identity (tenant_id, id, sealed) values (?, ?, ?)",
                tenant,
                identity,
                keys.seal(place(identity), padded(Json.write(person))));
        sql.update(
                "insert into suying.identity_link (tenant_id, id, sealed) values (?, ?, ?)",
                tenant,
                id.id(),
                keys.seal(linkPlace(id), utf8(identity.toString())));
        BlindIndex.of(person)
                .forEach((column, value) -> sql.update(
                        "insert into suying.identity_index (tenant_id, id, name, mac, case_id) values (?, ?, ?, ?, ?)",
                        tenant,
                        UUID.randomUUID(),
                        column,
                        keys.mac("identity/" + column, utf8(value)),
                        id.id()));
    }

    /**
     * In a scope whose purpose is {@link Disclosure#purpose}, in the transaction that wrote {@code event} on the trail.
     *
     * @throws NotFound if nobody's identity belongs to the case
     */
    Person read(CaseId id, UUID event) {
        byte[] link = disclose(id, event, null);
        UUID identity = UUID.fromString(new String(keys.open(linkPlace(id), link), StandardCharsets.UTF_8));
        byte[] person = keys.open(place(identity), disclose(id, event, identity));
        try {
            return Json.mapper().readValue(person, Person.class);
        } catch (IOException e) {
            throw new IllegalStateException("not the person that was stored", e);
        }
    }

    /** The cases of whoever can be reached under the same number or address, or has the same id number. */
    Set<CaseId> of(Person person) {
        Set<CaseId> cases = new LinkedHashSet<>();
        BlindIndex.of(person).forEach((column, value) -> cases.addAll(of(column, value)));
        return cases;
    }

    private List<CaseId> of(String column, String value) {
        return sql.list(
                "select wall.cases_of(?, ?)",
                row -> new CaseId(row.getObject(1, UUID.class)),
                column,
                keys.mac("identity/" + column, utf8(value)));
    }

    private byte[] disclose(CaseId id, UUID event, @Nullable UUID identity) {
        return sql.find(
                        "select wall.disclose(?, ?, ?::uuid)",
                        row -> Optional.ofNullable(row.getBytes(1)),
                        id.id(),
                        event,
                        identity)
                .flatMap(Function.identity())
                .orElseThrow(NotFound::new);
    }

    private static String place(UUID identity) {
        return "identity/sealed/" + identity;
    }

    private static String linkPlace(CaseId id) {
        return "identity_link/sealed/" + id.id();
    }

    private static byte[] padded(String json) {
        byte[] bare = utf8(json);
        byte[] padded = new byte[(bare.length / STEP + 1) * STEP];
        Arrays.fill(padded, (byte) ' ');
        System.arraycopy(bare, 0, padded, 0, bare.length);
        return padded;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
