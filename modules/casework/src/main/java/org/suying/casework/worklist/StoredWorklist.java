package org.suying.casework.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.Lamp;
import org.suying.casework.Phase;
import org.suying.casework.Worklist;
import org.suying.casework.WorklistQuery;
import org.suying.casework.WorklistRow;
import org.suying.casework.deadline.Calendars;
import org.suying.casework.deadline.DeadlineReading;
import org.suying.casework.model.Containing;
import org.suying.casework.workflow.State;
import org.suying.casework.workflow.Workflow;
import org.suying.people.CurrentOfficer;
import org.suying.people.OfficerSummary;
import org.suying.regime.Regime;
import org.suying.regime.RegimeVersionId;
import org.suying.regime.RegimeVersions;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;
import org.suying.worktime.Remaining;
import org.suying.worktime.SpanUnit;
import org.suying.worktime.WorkCalendar;

/** Reads the worklist from what each step wrote. */
@ApplicationScoped
@Transactional
public class StoredWorklist implements Worklist {

    private static final String MINE = """
            from suying.waiting w
             where w.tenant_id = ? and w.role = any(?)
               and (w.officer_id is null or w.officer_id = ?) and (w.unit_id is null or w.unit_id = ?)
               and not exists (select from suying.kept_out k where k.tenant_id = w.tenant_id and k.case_id = w.case_id
                                  and k.officer_id = ? and (w.judges or not k.judging_only))
            """;

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    CurrentOfficer officer;

    @Inject
    RegimeVersions versions;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    @Override
    public List<WorklistRow> find(WorklistQuery query, Locale locale) {
        List<@Nullable Object> parameters = mine();
        Regime inForce = versions.inForce().regime();
        WorkCalendar calendar = calendars.now(inForce);
        String conditions = conditions(query, calendar, parameters);
        parameters.add(query.limit() + 1);
        String text = """
                select c.id, c.number, c.register_number, c.kind, c.phase, c.state, c.subject, c.since, c.regime_version_id,
                       c.urgent, w.due_at, w.warn_at, coalesce(o.name, u.name) as assigned
                  from (select distinct on (w.place, w.case_id) w.* %s %s
                         order by w.place, w.case_id, w.officer_id nulls last limit ?) w
                  join suying.case_file c on c.tenant_id = w.tenant_id and c.id = w.case_id
                  left join suying.officer o on o.tenant_id = w.tenant_id and o.id = w.officer_id
                  left join suying.unit u on u.tenant_id = w.tenant_id and u.id = w.unit_id
                 order by w.place, w.case_id""";
        return sql.list(text.formatted(MINE, conditions), row -> row(row, calendar, locale), parameters.toArray());
    }

    @Override
    public Map<Lamp, Integer> counts() {
        Map<Lamp, Integer> counts = new EnumMap<>(Lamp.class);
        Instant now = clock.instant();
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(Waiting.NEVER);
        parameters.add(Remaining.latestPast(now));
        parameters.add(now);
        parameters.addAll(mine());
        sql.list(
                """
                select lamp, count(*) from (
                  select distinct w.case_id,
                         case when w.due_at = ? then 'GREY' when w.due_at <= ? then 'RED'
                              when w.warn_at <= ? then 'YELLOW' else 'GREEN' end as lamp
                    %s) mine group by lamp""".formatted(MINE),
                row -> counts.put(Lamp.valueOf(row.getString(1)), row.getInt(2)) == null,
                parameters.toArray());
        return counts;
    }

    @Override
    public int count() {
        return sql.find("select count(distinct w.case_id) " + MINE, row -> row.getInt(1), mine().toArray())
                .orElse(0);
    }

    private List<@Nullable Object> mine() {
        OfficerSummary self = officer.requireSelf();
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(walls.tenant().value());
        parameters.add(officer.roles().toArray(String[]::new));
        parameters.add(self.id().value());
        parameters.add(self.unit().value());
        parameters.add(self.id().value());
        return parameters;
    }

    private String conditions(WorklistQuery query, WorkCalendar calendar, List<@Nullable Object> parameters) {
        StringBuilder sqlText = new StringBuilder();
        and(sqlText, parameters, query.afterPlace(), "w.place >= to_timestamp(? / 1000000.0)");
        Long afterPlace = query.afterPlace();
        UUID afterId = query.afterId();
        if (afterPlace != null && afterId != null) {
            sqlText.append(" and (w.place > to_timestamp(? / 1000000.0) or w.case_id > ?)");
            parameters.add(afterPlace);
            parameters.add(afterId);
        }
        if (query.dueBy() != null) {
            Instant end = query.dueBy()
                    .plusDays(1)
                    .atStartOfDay(calendar.hours().zone())
                    .toInstant();
            and(sqlText, parameters, end, "w.due_at < ?");
        }
        and(
                sqlText,
                parameters,
                query.unit(),
                "exists (select from suying.unit x where x.tenant_id = w.tenant_id and x.id = w.unit_id and x.slug = ?)");
        lamp(query.lamp(), sqlText, parameters);
        caseConditions(query, sqlText, parameters);
        return sqlText.toString();
    }

    private void lamp(@Nullable Lamp lamp, StringBuilder sqlText, List<@Nullable Object> parameters) {
        if (lamp == null) {
            return;
        }
        Instant now = clock.instant();
        switch (lamp) {
            case RED -> and(sqlText, parameters, Remaining.latestPast(now), "w.due_at <= ?");
            case YELLOW -> {
                and(sqlText, parameters, Remaining.latestPast(now), "w.due_at > ?");
                and(sqlText, parameters, now, "w.warn_at <= ?");
            }
            case GREEN -> {
                and(sqlText, parameters, Remaining.latestPast(now), "w.due_at > ?");
                and(sqlText, parameters, now, "(w.warn_at is null or w.warn_at > ?)");
                and(sqlText, parameters, Waiting.NEVER, "w.due_at < ?");
            }
            default -> and(sqlText, parameters, Waiting.NEVER, "w.due_at = ?");
        }
    }

    private static void caseConditions(WorklistQuery query, StringBuilder sqlText, List<@Nullable Object> parameters) {
        StringBuilder inner = new StringBuilder();
        and(inner, parameters, query.phase() == null ? null : query.phase().name(), "f.phase = ?");
        and(inner, parameters, query.state(), "f.state = ?");
        String text = query.text();
        if (text != null) {
            String like = Containing.of(text);
            inner.append(" and (f.subject ilike ? or f.number ilike ? or f.register_number ilike ?)");
            parameters.addAll(List.of(like, like, like));
        }
        if (inner.length() > 0) {
            sqlText.append(
                            " and exists (select from suying.case_file f where f.tenant_id = w.tenant_id and f.id = w.case_id")
                    .append(inner)
                    .append(')');
        }
    }

    private static void and(
            StringBuilder sqlText, List<@Nullable Object> parameters, @Nullable Object value, String condition) {
        if (value != null) {
            sqlText.append(" and ").append(condition);
            parameters.add(value);
        }
    }

    private WorklistRow row(ResultSet row, WorkCalendar calendar, Locale locale) throws SQLException {
        Regime regime = versions.require(new RegimeVersionId(row.getObject("regime_version_id", UUID.class)))
                .regime();
        State state = regime.section(Workflow.class).state(row.getString("state"));
        Instant due = row.getObject("due_at", OffsetDateTime.class).toInstant();
        OffsetDateTime warnAt = row.getObject("warn_at", OffsetDateTime.class);
        boolean runs = due.isBefore(Waiting.NEVER);
        ZoneId zone = calendar.hours().zone();
        OffsetDateTime dueAt = due.atZone(zone).toOffsetDateTime();
        Instant now = clock.instant();
        return new WorklistRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("register_number"),
                row.getString("kind"),
                Phase.valueOf(row.getString("phase")),
                state.id(),
                state.text().in(locale),
                row.getString("subject"),
                row.getString("assigned"),
                row.getObject("since", OffsetDateTime.class)
                        .toInstant()
                        .atZone(zone)
                        .toOffsetDateTime(),
                runs ? dueAt : null,
                runs ? DeadlineReading.lamp(now, due, warnAt == null ? null : warnAt.toInstant()) : Lamp.GREY,
                runs ? calendar.remaining(now, dueAt, SpanUnit.WORKING_DAYS).inWords(locale) : "",
                row.getBoolean("urgent"));
    }
}
