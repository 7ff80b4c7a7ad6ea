package org.suying.filing.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suying.casework.CaseId;
import org.suying.filing.Attachment;
import org.suying.filing.Received;
import org.suying.kernel.Actor;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** The files of the current tenant: those that wait, and those that are kept for good in an insert-only table. */
@ApplicationScoped
class StoredFiles {

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    void addWaiting(Received file, byte[] content, Instant expiresAt) {
        sql.update(
                """
                insert into suying.upload (tenant_id, id, name, media_type, size, sha256, content, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                tenant(),
                file.id(),
                file.name(),
                file.mediaType(),
                content.length,
                HexFormat.of().parseHex(file.sha256()),
                content,
                expiresAt);
    }

    boolean waits(UUID id, Instant now) {
        return sql.find(
                        "select 1 from suying.upload where tenant_id = ? and id = ? and expires_at > ?",
                        row -> row.getInt(1),
                        tenant(),
                        id,
                        now)
                .isPresent();
    }

    /** The bytes of all that wait. */
    long waiting() {
        return sql.find(
                        "select coalesce(sum(size), 0) from suying.upload where tenant_id = ?",
                        row -> row.getLong(1),
                        tenant())
                .orElse(0L);
    }

    void drop(UUID id) {
        sql.update("delete from suying.upload where tenant_id = ? and id = ?", tenant(), id);
    }

    /** @return the hash of what is kept; empty if no such file waits any more */
    Optional<String> keep(UUID id, CaseId caseId, Attachment.Use use, Actor actor, Instant at) {
        return sql.find(
                """
                        with taken as (
                          delete from suying.upload where tenant_id = ? and id = ? and expires_at > ?
                          returning tenant_id, id, name, media_type, size, sha256, content)
                        insert into suying.attachment (tenant_id, id, case_id, name, media_type, size, sha256, content,
                                                       use, at, actor_kind, actor_id, actor_name)
                        select tenant_id, id, ?, name, media_type, size, sha256, content, ?, ?, ?, ?, ? from taken
                        returning sha256""",
                row -> HexFormat.of().formatHex(row.getBytes(1)),
                tenant(),
                id,
                at,
                caseId.id(),
                use,
                at,
                actor.kind(),
                actor.is(Actor.Kind.OFFICER) ? actor.id() : null,
                actor.is(Actor.Kind.OFFICER) ? actor.name() : "");
    }

    List<Attachment> of(CaseId caseId, java.time.ZoneId zone) {
        return sql.list("""
                select id, name, media_type, size, sha256, use, at, actor_kind, actor_name
                  from suying.attachment where tenant_id = ? and case_id = ? order by id""", row -> attachment(row, zone), tenant(), caseId.id());
    }

    private static Attachment attachment(ResultSet row, java.time.ZoneId zone) throws SQLException {
        return new Attachment(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                HexFormat.of().formatHex(row.getBytes(5)),
                Attachment.Use.valueOf(row.getString(6)),
                row.getObject(7, OffsetDateTime.class).atZoneSameInstant(zone).toOffsetDateTime(),
                Actor.Kind.valueOf(row.getString(8)),
                row.getString(9));
    }

    Optional<byte[]> content(CaseId caseId, UUID id) {
        return sql.find(
                "select content from suying.attachment where tenant_id = ? and case_id = ? and id = ?",
                row -> row.getBytes(1),
                tenant(),
                caseId.id(),
                id);
    }

    private UUID tenant() {
        return walls.tenant().value();
    }
}
