package org.suying.notice.giving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import org.suying.casework.CaseId;
import org.suying.kernel.Ids;
import org.suying.notice.Notice;
import org.suying.notice.Notices;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** The notices that were given, in an insert-only table. */
@ApplicationScoped
@Transactional
public class GivenNotices implements Notices {

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    void add(CaseId id, Notice notice) {
        sql.update(
                "insert into suying.notice (tenant_id, id, case_id, notice, title, text, at) values (?, ?, ?, ?, ?, ?, ?)",
                walls.tenant().value(),
                Ids.next(),
                id.id(),
                notice.notice(),
                notice.title(),
                notice.text(),
                notice.at());
    }

    @Override
    public List<Notice> of(CaseId id) {
        return sql.list(
                "select notice, title, text, at from suying.notice where tenant_id = ? and case_id = ? order by id",
                row -> new Notice(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()),
                walls.tenant().value(),
                id.id());
    }
}
