package org.suying.casework.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.casework.Counted;
import org.suying.casework.World;
import org.suying.casework.deadline.Calendars;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;
import org.suying.regime.RegimeVersion;
import org.suying.regime.RegimeVersionId;
import org.suying.regime.Text;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.TenantKind;
import org.suying.tenancy.TenantLevel;
import org.suying.worktime.Closure;
import org.suying.worktime.WorkCalendar;

/** On Wednesday, 11 March 2026. */
@DisplayName("B-08 where a tenant stands with its quotas")
class StandingTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Tenant STREET = new Tenant(
            new TenantId(new UUID(7, 1)),
            "street",
            "街道",
            TenantLevel.STREET,
            TenantKind.CENTRE,
            null,
            null,
            new TenantId(new UUID(7, 2)),
            SHANGHAI,
            true,
            Instant.EPOCH);

    private final List<String> windows = new ArrayList<>();

    @Test
    @DisplayName("B-08 is counted in the tenant's own days, to now or to the end of a day")
    void isCountedInItsDays() {
        lines(World.CALENDAR, quota(Period.Kind.MONTH, null), null);
        lines(World.CALENDAR, quota(Period.Kind.MONTH, null), LocalDate.of(2026, 2, 24));
        lines(World.CALENDAR, quota(Period.Kind.QUARTER, null), LocalDate.of(2026, 2, 28));

        assertThat(windows)
                .containsExactly(
                        "2026-03-01T00:00 2026-03-12T00:00",
                        "2026-02-01T00:00 2026-02-25T00:00",
                        "2026-01-01T00:00 2026-03-01T00:00");
    }

    @Test
    @DisplayName("B-08 with a share of the period before counts all of that")
    void countsThePeriodBefore() {
        Quota.Share fifth = new Quota.Share(20, use(), true);

        QuotaLine line =
                lines(World.CALENDAR, quota(Period.Kind.MONTH, fifth), null).get(0);

        assertThat(windows).containsExactly("2026-03-01T00:00 2026-03-12T00:00", "2026-02-01T00:00 2026-03-01T00:00");
        assertThat(line.done()).isEqualTo(7);
        assertThat(line.required()).isEqualTo(2);
        assertThat(line.status()).isEqualTo(QuotaStatus.MET);
    }

    @Test
    @DisplayName("B-08 B-03 is on the tenant's own calendar, and nothing is required in a period in which it is closed")
    void isOnItsOwnCalendar() {
        WorkCalendar closed = new WorkCalendar(
                World.CALENDAR.publications(),
                World.CALENDAR.hours(),
                List.of(new Closure(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 13), "停电")));

        assertThat(lines(World.CALENDAR, quota(Period.Kind.WEEK, null), null))
                .extracting(QuotaLine::required, QuotaLine::status)
                .containsExactly(tuple(20L, QuotaStatus.AT_RISK));
        assertThat(lines(closed, quota(Period.Kind.WEEK, null), null))
                .extracting(QuotaLine::required, QuotaLine::status)
                .containsExactly(tuple(0L, QuotaStatus.ON_COURSE));
    }

    @Test
    @DisplayName("B-08 is nothing in a period that was over before the rule book came into force")
    void isNothingBeforeTheRuleBook() {
        assertThat(lines(World.CALENDAR, quota(Period.Kind.MONTH, null), LocalDate.of(2026, 1, 31)))
                .isEmpty();
        assertThat(lines(World.CALENDAR, quota(Period.Kind.MONTH, null), LocalDate.of(2026, 2, 1)))
                .hasSize(1);
    }

    private List<QuotaLine> lines(WorkCalendar calendar, Quota quota, @Nullable LocalDate at) {
        Standing standing = new Standing();
        standing.clock = Clock.fixed(World.at("2026-03-11T10:00:00"), SHANGHAI);
        standing.calendars = new Calendars() {
            @Override
            public WorkCalendar now(Regime regime) {
                return calendar;
            }
        };
        RegimeVersion book = new RegimeVersion(
                new RegimeVersionId(new UUID(7, 3)), 1, World.at("2026-02-10T10:00:00"), World.regime());
        return standing.of(STREET, World.regime(), List.of(new Demand(STREET, book, List.of(quota))), at);
    }

    private Quota quota(Period.Kind per, Quota.@Nullable Share share) {
        return new Quota("one", Text.of("一"), "B-08", use(), share == null ? 20 : 0, share, per, Quota.Whom.SELF);
    }

    private CountedUse use() {
        return new CountedUse(
                new Seven(windows),
                World.read(World.REGIME + "quotas: { one: { text: 一, of: { opened: {} }, least: 1, per: WEEK } }")
                        .require()
                        .section(Quotas.class)
                        .all()
                        .get(0)
                        .of()
                        .parameters());
    }

    /** Seven in any window, which it writes down. */
    private record Seven(List<String> windows) implements Counted {

        @Override
        public String id() {
            return "seven";
        }

        @Override
        public JsonNode schema() {
            return new ObjectNode(JsonNodeFactory.instance);
        }

        @Override
        public long count(RegimeNode parameters, TenantId tenant, Instant from, Instant until) {
            windows.add(from.atZone(SHANGHAI).toLocalDateTime() + " "
                    + until.atZone(SHANGHAI).toLocalDateTime());
            return 7;
        }
    }
}
