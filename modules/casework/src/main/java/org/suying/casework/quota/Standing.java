package org.suying.casework.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suying.casework.deadline.Calendars;
import org.suying.regime.Regime;
import org.suying.tenancy.Tenant;
import org.suying.worktime.WorkCalendar;

/** Counts how a tenant stands with what is asked of it, on its own calendar, in the scope that is entered. */
@ApplicationScoped
@Transactional
public class Standing {

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /**
     * In the order in which they are written. A period that was over before its rule book came into
     * force, or before there was the tenant, has none.
     *
     * @param own the tenant's own rule book, for its calendar
     * @param at null for now
     */
    List<QuotaLine> of(Tenant tenant, Regime own, List<Demand> demands, @Nullable LocalDate at) {
        WorkCalendar calendar = calendars.now(own);
        Moment moment = Moment.of(at, calendar.dateOf(clock.instant()));
        return demands.stream()
                .flatMap(demand -> demand.quotas().stream()
                        .filter(quota -> isInForce(demand, quota, tenant, calendar, moment))
                        .map(quota -> line(quota, demand.setBy(), tenant, calendar, moment)))
                .toList();
    }

    private static boolean isInForce(Demand demand, Quota quota, Tenant tenant, WorkCalendar calendar, Moment moment) {
        Instant since = demand.book().effectiveFrom();
        LocalDate first = calendar.dateOf(since.isBefore(tenant.openedAt()) ? tenant.openedAt() : since);
        return !Period.around(quota.per(), moment.date()).to().isBefore(first);
    }

    private QuotaLine line(Quota quota, Tenant setBy, Tenant tenant, WorkCalendar calendar, Moment moment) {
        Period period = Period.around(quota.per(), moment.date());
        long done = count(quota.of(), tenant, period, calendar, moment);
        long required = period.workingDays(calendar) == 0 ? 0 : required(quota, tenant, period, calendar, moment);
        QuotaStatus status = QuotaStatus.of(period, moment.open(), required, done, calendar);
        return new QuotaLine(quota, tenant, setBy, period, moment.date(), required, done, status);
    }

    private long required(Quota quota, Tenant tenant, Period period, WorkCalendar calendar, Moment moment) {
        Quota.Share share = quota.share();
        return share == null
                ? quota.required(0)
                : quota.required(count(share.among(), tenant, quota.basis(period), calendar, moment));
    }

    private static long count(CountedUse use, Tenant tenant, Period period, WorkCalendar calendar, Moment moment) {
        return use.counted()
                .count(
                        use.parameters(),
                        tenant.id(),
                        start(period.from(), calendar),
                        start(moment.until(period), calendar));
    }

    private static Instant start(LocalDate day, WorkCalendar calendar) {
        return day.atStartOfDay(calendar.hours().zone()).toInstant();
    }
}
