package org.suying.casework.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suying.casework.World;
import org.suying.regime.Finding;
import org.suying.regime.Verification;

/** The quotas begin in the line after the last one of {@link World#REGIME}. */
@DisplayName("B-08 the quotas of a regime")
class QuotasSectionTest {

    private static final String QUOTAS = """
            quotas:
              opened:     { text: 每月登记, en: Registered a month, of: { opened: {} }, least: 20, per: MONTH, clause: R07-03 }
              reports:    { text: 报告,     of: { done: { action: report } }, share: 20, among: { opened: {} }, basis: PREVIOUS, per: MONTH, for: BELOW }
              redone:     { text: 回访,     of: { closed: { having: redo } }, share: 10, among: { closed: {} }, per: HALF_YEAR }
            """;

    private static final int LINE = (int) World.REGIME.lines().count();

    @Test
    @DisplayName("B-08 say what is counted, how many or what share of what, in which period, and for whom")
    void sayWhatIsCounted() {
        Quotas quotas = read(QUOTAS).require().section(Quotas.class);

        assertThat(quotas.all()).extracting(Quota::id).containsExactly("opened", "reports", "redone");
        Quota opened = quotas.all().get(0);
        assertThat(opened.text().en()).isEqualTo("Registered a month");
        assertThat(opened.clause()).isEqualTo("R07-03");
        assertThat(opened.required(99)).isEqualTo(20);
        assertThat(opened.per()).isEqualTo(Period.Kind.MONTH);
        assertThat(quotas.of(Quota.Whom.SELF)).extracting(Quota::id).containsExactly("opened", "redone");
        Quota reports = quotas.all().get(1);
        assertThat(reports.whom()).isEqualTo(Quota.Whom.BELOW);
        assertThat(reports.required(21)).isEqualTo(5);
        assertThat(reports.basis(new Period(Period.Kind.MONTH, day("2026-03-01"), day("2026-03-31"))))
                .isEqualTo(new Period(Period.Kind.MONTH, day("2026-02-01"), day("2026-02-28")));
    }

    @Test
    @DisplayName("B-08 need not be there")
    void needNotBeThere() {
        assertThat(read("").require().section(Quotas.class).all()).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @DisplayName("B-08 are refused with pointer and line where they ask for what cannot be")
    @CsvSource(delimiter = '|', textBlock = """
        { action: report }              | { action: nothing }            | UNKNOWN_ACTION /quotas/reports/of/done/action 3
        { having: redo }                | { having: nothing }            | UNKNOWN_ACTION /quotas/redone/of/closed/having 4
        of: { opened: {} }, least       | of: { visits: {} }, least      | UNKNOWN_COUNTED /quotas/opened/of/visits 2
        among: { opened: {} }, basis    | among: { visits: {} }, basis   | UNKNOWN_COUNTED /quotas/reports/among/visits 3
        least: 20                       | least: 0                       | OUT_OF_RANGE /quotas/opened/least 2
        least: 20                       | least: some                    | WRONG_TYPE /quotas/opened/least 2
        share: 20                       | share: 101                     | OUT_OF_RANGE /quotas/reports/share 3
        share: 10                       | share: 0                       | OUT_OF_RANGE /quotas/redone/share 4
        least: 20, per                  | per                            | QUOTA_UNCLEAR /quotas/opened 2
        share: 10, among                | share: 10, least: 3, among     | QUOTA_UNCLEAR /quotas/redone 4
        among: { closed: {} }, per      | per                            | QUOTA_AMONG /quotas/redone/among 4
        least: 20                       | least: 20, among: { opened: {} } | QUOTA_NO_SHARE /quotas/opened/among 2
        least: 20                       | least: 20, basis: SAME         | QUOTA_NO_SHARE /quotas/opened/basis 2
        { closed: {} }                  | { closed: { having: redo } }   | QUOTA_OF_ITSELF /quotas/redone/among 4
        per: HALF_YEAR                  | per: DECADE                    | NOT_ALLOWED /quotas/redone/per 4
        , per: HALF_YEAR                | ''                             | REQUIRED /quotas/redone/per 4
        for: BELOW                      | for: ABOVE                     | NOT_ALLOWED /quotas/reports/for 3
        of: { opened: {} }, least       | of: {}, least                  | REQUIRED /quotas/opened/of 2
        """)
    void areRefused(String sound, String faulty, String finding) {
        assertThat(found(QUOTAS.replace(sound, faulty))).containsExactly(finding);
    }

    @Test
    @DisplayName("B-08 are refused for all their faults at once")
    void areRefusedForAllAtOnce() {
        assertThat(found(QUOTAS.replace("least: 20", "least: 0")
                        .replace("share: 20", "share: 200")
                        .replace("having: redo", "having: nothing")))
                .containsExactly(
                        "OUT_OF_RANGE /quotas/opened/least 2",
                        "OUT_OF_RANGE /quotas/reports/share 3",
                        "UNKNOWN_ACTION /quotas/redone/of/closed/having 4");
    }

    @Test
    @DisplayName(
            "B-08 that ask for something in a period in which the tenant is closed bring a warning, and do not bind then")
    void warnOfAClosedPeriod() {
        String closed = World.REGIME.replace(
                "  dayEnds: CLOSE",
                "  dayEnds: CLOSE\n  closures: [ { from: 2026-07-15, to: 2026-08-31, reason: 大厅改造 } ]");

        assertThat(World.read(closed + QUOTAS).findings())
                .filteredOn(finding -> !finding.isError())
                .extracting(finding -> finding.code() + " " + finding.pointer() + " "
                        + finding.fault().args())
                .containsExactly(
                        "QUOTA_CLOSED /quotas/opened/per [2026-08-01, 2026-08-31]",
                        "QUOTA_CLOSED /quotas/reports/per [2026-08-01, 2026-08-31]");
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static Verification read(String quotas) {
        return World.read(World.REGIME + quotas);
    }

    private static List<String> found(String quotas) {
        return read(quotas).findings().stream().map(QuotasSectionTest::line).toList();
    }

    private static String line(Finding finding) {
        return finding.code() + " " + finding.pointer() + " " + (finding.line() - LINE);
    }
}
