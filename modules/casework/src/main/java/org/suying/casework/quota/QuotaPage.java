package org.suying.casework.quota;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Words;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.TenantLevel;
import org.suying.ui.Reading;
import org.suying.worktime.DateWords;

/** How the tenant stands with its quotas, and those below with theirs. In pages: {@code #{quotaPage}}. */
@Named
@RequestScoped
public class QuotaPage {

    private static final String BUNDLE = "org.suying.casework.Messages";
    private static final int PERIODS = 12;

    @Inject
    Entrance entrance;

    @Inject
    QuotaTable table;

    @Inject
    Reading reading;

    @Inject
    HttpServletRequest request;

    /**
     * A quota as a row shows it.
     *
     * @param setBy the tenant above, if its rule book asks for it; else empty
     * @param share in words; empty if a number is required
     * @param percent how much of what is required has been done, at most 100
     */
    public record Row(
            String tenant,
            String text,
            String clause,
            String setBy,
            String period,
            long required,
            String share,
            long done,
            long percent,
            QuotaStatus status,
            String words) {

        /** The tone of its tag. */
        public String tone() {
            return switch (status) {
                case MET -> "ok";
                case AT_RISK -> "warn";
                case MISSED -> "bad";
                case ON_COURSE -> "brand";
            };
        }
    }

    /** A period that can be chosen. @param at empty for the present one */
    public record Choice(String at, String text, boolean chosen) {}

    private List<Row> own = List.of();
    private List<Row> below = List.of();
    private List<Choice> choices = List.of();
    private List<QuotaLooks.Look> looks = List.of();
    private LocalDate date = LocalDate.EPOCH;
    private boolean above;
    private boolean former;

    @PostConstruct
    void read() {
        Tenant tenant = entrance.asOfficer();
        QuotaTable.Span span = table.span();
        LocalDate at = date(request.getParameter("at"), span.to());
        List<QuotaLine> mine = table.own(at);
        List<QuotaLine> theirs = table.below(at);
        own = mine.stream().map(this::row).toList();
        below = theirs.stream().map(this::row).toList();
        date = at == null ? span.to() : at;
        former = at != null;
        above = tenant.level() != TenantLevel.STREET;
        looks = table.looks();
        choices = choices(Stream.concat(mine.stream(), theirs.stream()), span);
    }

    public List<Row> getOwn() {
        return own;
    }

    public List<Row> getBelow() {
        return below;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public List<QuotaLooks.Look> getLooks() {
        return looks;
    }

    /** The day up to which was counted, in words. */
    public String getDate() {
        return DateWords.date(date, reading.locale());
    }

    /** Whether the tenant has others below it. */
    public boolean isAbove() {
        return above;
    }

    /** Whether there is anything to choose a period for. */
    public boolean isShown() {
        return former || !own.isEmpty() || !below.isEmpty();
    }

    /** Whether another than the present period is shown. */
    public boolean isFormer() {
        return former;
    }

    private Row row(QuotaLine line) {
        Quota quota = line.quota();
        Quota.Share share = quota.share();
        return new Row(
                line.tenant().name(),
                quota.text().in(reading.locale()),
                quota.clause(),
                line.setBy().id().equals(line.tenant().id()) ? "" : line.setBy().name(),
                words(line.period()),
                line.required(),
                share == null ? "" : say("quota.share." + (share.previous() ? "previous" : "same"), share.percent()),
                line.done(),
                line.required() == 0 ? 0 : Math.min(100, line.done() * 100 / line.required()),
                line.status(),
                say("quota.status." + line.status()));
    }

    /** The periods of the shortest kind that is shown, the present one first. */
    private List<Choice> choices(Stream<QuotaLine> lines, QuotaTable.Span span) {
        Period.Kind kind = lines.map(line -> line.quota().per())
                .min(Comparator.naturalOrder())
                .orElse(Period.Kind.MONTH);
        Period present = Period.around(kind, span.to());
        List<Choice> found = new ArrayList<>();
        for (Period one = present; found.size() < PERIODS && !one.to().isBefore(span.from()); one = one.before()) {
            boolean chosen = one.equals(Period.around(kind, date));
            found.add(
                    one.equals(present)
                            ? new Choice("", say("quota.present", words(one)), chosen)
                            : new Choice(one.to().toString(), words(one), chosen));
        }
        return found;
    }

    private String words(Period period) {
        return period.kind() == Period.Kind.WEEK
                ? DateWords.range(period.from(), period.to(), reading.locale())
                : say(
                        "quota.period." + period.kind(),
                        Integer.toString(period.from().getYear()),
                        period.number());
    }

    /** What cannot be shown is shown as of now. */
    private static @Nullable LocalDate date(@Nullable String given, LocalDate today) {
        try {
            LocalDate date = given == null || given.isEmpty() ? today : LocalDate.parse(given);
            return date.isBefore(today) ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private String say(String key, Object... values) {
        return Words.of(BUNDLE, key, reading.locale(), values);
    }
}
