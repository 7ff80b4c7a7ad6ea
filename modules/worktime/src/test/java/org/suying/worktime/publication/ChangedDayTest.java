package org.suying.worktime.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.worktime.DayKind;
import org.suying.worktime.Publications;

@DisplayName("C-05 what a notice changes")
class ChangedDayTest {

    final Publications shipped = Publications.shipped();

    @Test
    @DisplayName("a new year: each of its days, and the December before, which is certain now")
    void settlesAYear() {
        var notice = PublicationCsvTest.read("""
                date,kind,name,source
                2026-12-31,off,元旦,通知 2026-11-05
                2027-01-01,off,元旦,通知 2026-11-05
                2027-01-03,work,元旦,通知 2026-11-05
                """).get(0);

        var changed = ChangedDay.between(shipped, shipped.with(notice), notice);

        assertThat(changed).hasSize(31 + 365);
        assertThat(changed)
                .contains(
                        new ChangedDay(LocalDate.parse("2026-12-30"), DayKind.WORKING, DayKind.WORKING, ""),
                        new ChangedDay(LocalDate.parse("2026-12-31"), DayKind.WORKING, DayKind.HOLIDAY, "元旦"),
                        new ChangedDay(LocalDate.parse("2027-01-03"), DayKind.UNKNOWN, DayKind.MAKE_UP, "元旦"),
                        new ChangedDay(LocalDate.parse("2027-01-04"), DayKind.UNKNOWN, DayKind.WORKING, ""));
        var answered =
                ImportedPublication.of(Incoming.of(shipped, List.of(notice)).get(0));
        assertThat(answered.announced()).isEqualTo(365);
        assertThat(answered.changed())
                .extracting(day -> day.date().toString())
                .containsExactly("2026-12-31", "2027-01-01", "2027-01-03");
    }

    @Test
    @DisplayName("the same notice again: nothing")
    void isNothingTheSecondTime() {
        var notice = shipped.all().get(2);

        assertThat(Revisions.of(notice, shipped)).isEmpty();
        assertThat(ChangedDay.between(shipped, shipped.with(notice), notice)).isEmpty();
    }

    @Test
    @DisplayName("a revision: the days in which the two differ, and the older one stays beside it")
    void comparesRevisions() {
        var sent = PublicationCsvTest.read("date,kind,name,source\n2026-01-01,off,元旦,cn-2026\n")
                .get(0);
        var revision = Revisions.of(sent, shipped).orElseThrow();

        var changed = ChangedDay.between(shipped, shipped.with(revision), revision);

        assertThat(revision.id()).isEqualTo("cn-2026-2");
        assertThat(changed).hasSize(38);
        assertThat(changed)
                .contains(new ChangedDay(LocalDate.parse("2026-01-04"), DayKind.MAKE_UP, DayKind.WEEKEND, ""));
        assertThat(Revisions.of(sent, shipped.with(revision)).orElseThrow().id())
                .isEqualTo("cn-2026-3");
    }
}
