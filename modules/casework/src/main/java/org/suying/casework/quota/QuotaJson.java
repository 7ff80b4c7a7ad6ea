package org.suying.casework.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suying.tenancy.Tenant;

/**
 * A quota as the contract answers it.
 *
 * @param tenant who must fulfil it
 * @param setBy whose rule book asks for it
 * @param share how many in a hundred; null if a number is required
 */
record QuotaJson(
        String id,
        String text,
        String clause,
        Of tenant,
        Of setBy,
        PeriodJson period,
        LocalDate at,
        @Nullable Integer share,
        long required,
        long done,
        QuotaStatus status) {

    /** A tenant by its readable id. */
    record Of(String id, String name) {

        static Of of(Tenant tenant) {
            return new Of(tenant.slug(), tenant.name());
        }
    }

    /** Both days included. */
    record PeriodJson(Period.Kind kind, LocalDate from, LocalDate to) {}

    static List<QuotaJson> of(List<QuotaLine> lines, Locale locale) {
        return lines.stream().map(line -> of(line, locale)).toList();
    }

    private static QuotaJson of(QuotaLine line, Locale locale) {
        Quota quota = line.quota();
        Quota.Share share = quota.share();
        Period period = line.period();
        return new QuotaJson(
                quota.id(),
                quota.text().in(locale),
                quota.clause(),
                Of.of(line.tenant()),
                Of.of(line.setBy()),
                new PeriodJson(period.kind(), period.from(), period.to()),
                line.date(),
                share == null ? null : share.percent(),
                line.required(),
                line.done(),
                line.status());
    }
}
