package org.suying.filing.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suying.casework.CaseId;
import org.suying.casework.Happening;
import org.suying.filing.Documents;
import org.suying.filing.IssuedDocument;
import org.suying.kernel.Actor;
import org.suying.kernel.Ids;
import org.suying.regime.Template;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;

/** Documents and archive numbers, in insert-only tables; the counters beside them. */
@ApplicationScoped
@Transactional
public class StoredDocuments implements Documents {

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    Tenants tenants;

    /** The next number of a series in the year of an action, in the words of its pattern. Taken again if the action fails. */
    String take(String series, String pattern, Happening happening) {
        int year = happening.at().atZone(zone()).getYear();
        int number = sql.list("""
                        insert into suying.document_counter (tenant_id, series, year, last) values (?, ?, ?, 1)
                        on conflict (tenant_id, series, year) do update set last = document_counter.last + 1
                        returning last""", row -> row.getInt(1), tenant(), series, year).get(0);
        return new Template(pattern).fill(name -> Integer.toString(name.equals("year") ? year : number));
    }

    void add(Happening happening, String document, String number, String title, String text) {
        sql.update(
                """
                insert into suying.document (tenant_id, id, case_id, document, number, title, text, at, officer_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                tenant(),
                Ids.next(),
                happening.caseId().id(),
                document,
                number,
                title,
                text,
                happening.at(),
                officer(happening));
    }

    void archive(Happening happening, String number) {
        sql.update(
                "insert into suying.archived_case (tenant_id, id, number, at, officer_name) values (?, ?, ?, ?, ?)",
                tenant(),
                happening.caseId().id(),
                number,
                happening.at(),
                officer(happening));
    }

    private static String officer(Happening happening) {
        return happening.actor().is(Actor.Kind.OFFICER) ? happening.actor().name() : "";
    }

    @Override
    public List<IssuedDocument> of(CaseId id) {
        ZoneId zone = zone();
        return sql.list(
                """
                select id, document, number, title, text, at, officer_name
                  from suying.document where tenant_id = ? and case_id = ? order by id""",
                row -> new IssuedDocument(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class)
                                .atZoneSameInstant(zone)
                                .toOffsetDateTime(),
                        row.getString(7)),
                tenant(),
                id.id());
    }

    @Override
    public Map<CaseId, String> archiveNumbers(Collection<CaseId> ids) {
        return sql
                .list(
                        "select id, number from suying.archived_case where tenant_id = ? and id = any (?)",
                        row -> Map.entry(new CaseId(row.getObject(1, UUID.class)), row.getString(2)),
                        tenant(),
                        ids.stream().map(CaseId::id).toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private ZoneId zone() {
        return tenants.require(walls.tenant()).zone();
    }

    private UUID tenant() {
        return walls.tenant().value();
    }
}
