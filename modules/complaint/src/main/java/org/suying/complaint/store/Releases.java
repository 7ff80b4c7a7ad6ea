package org.suying.complaint.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.kernel.Ids;
import org.suying.people.OfficerId;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** What was asked for and released, so that one officer sees for a while who complained. */
@ApplicationScoped
public class Releases {

    private static final String SELECT = """
            select id, purpose, asked_by, asked_at, until from suying.identity_release
             where tenant_id = ? and case_id = ?
            """;

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    /** @param until the last instant of it; null while nobody has released it */
    public record Release(
            UUID id,
            String purpose,
            OfficerId askedBy,
            Instant askedAt,
            @Nullable Instant until) {}

    public UUID ask(CaseId id, OfficerId by, String purpose, Instant at) {
        UUID release = Ids.next();
        sql.update(
                "insert into suying.identity_release (tenant_id, id, case_id, purpose, asked_by, asked_at) values (?, ?, ?, ?, ?, ?)",
                tenant(),
                release,
                id.id(),
                purpose,
                by.value(),
                at);
        return release;
    }

    /** @return false if somebody has released it already */
    public boolean release(UUID release, OfficerId by, Instant until) {
        return sql.update(
                        "update suying.identity_release set released_by = ?, until = ? where tenant_id = ? and id = ? and released_by is null",
                        by.value(),
                        until,
                        tenant(),
                        release)
                == 1;
    }

    /** The oldest first. */
    public List<Release> of(CaseId id) {
        return sql.list(SELECT + "order by id", Releases::read, tenant(), id.id());
    }

    public Optional<Release> find(CaseId id, UUID release) {
        return sql.find(SELECT + "and id = ?", Releases::read, tenant(), id.id(), release);
    }

    /** Whether one that holds now was given to this officer. */
    public boolean isOpen(CaseId id, UUID officer, Instant now) {
        return sql.find(
                        SELECT + "and asked_by = ? and until >= ? limit 1",
                        Releases::read,
                        tenant(),
                        id.id(),
                        officer,
                        now)
                .isPresent();
    }

    private UUID tenant() {
        return walls.tenant().value();
    }

    private static Release read(ResultSet row) throws SQLException {
        OffsetDateTime until = row.getObject(5, OffsetDateTime.class);
        return new Release(
                row.getObject(1, UUID.class),
                row.getString(2),
                new OfficerId(row.getObject(3, UUID.class)),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant());
    }
}
