package org.suying.trail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.suying.tenancy.Sql;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Walls;
import org.suying.trail.chain.Head;

/** Signed heads: the current tenant's own, and those that tenants below have entrusted to it. Of two for one place the first stays. */
@ApplicationScoped
public class Heads {

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    /** For work outside the server. */
    public static Heads over(Sql sql, Walls walls) {
        Heads heads = new Heads();
        heads.sql = sql;
        heads.walls = walls;
        return heads;
    }

    public void keep(Head head) {
        sql.update(
                "insert into suying.checkpoint (tenant_id, seq, head, at, signature) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                tenant(),
                head.seq(),
                bytes(head.hash()),
                head.at(),
                bytes(head.signature()));
    }

    public void keepFor(TenantId child, Head head) {
        sql.update(
                "insert into suying.entrusted_head (tenant_id, child_id, seq, head, at, signature) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                tenant(),
                child.value(),
                head.seq(),
                bytes(head.hash()),
                head.at(),
                bytes(head.signature()));
    }

    public List<Head> own() {
        return sql.list(
                "select seq, head, at, signature from suying.checkpoint where tenant_id = ? order by seq",
                Heads::read,
                tenant());
    }

    public List<Head> of(TenantId child) {
        return sql.list(
                "select seq, head, at, signature from suying.entrusted_head where tenant_id = ? and child_id = ? order by seq",
                Heads::read,
                tenant(),
                child.value());
    }

    private static Head read(ResultSet row) throws SQLException {
        return new Head(
                row.getLong("seq"),
                EventRow.hex(row, "head"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                EventRow.hex(row, "signature"));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private UUID tenant() {
        return walls.tenant().value();
    }
}
