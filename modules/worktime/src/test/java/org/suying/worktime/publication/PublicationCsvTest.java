package org.suying.worktime.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.kernel.Refused;
import org.suying.worktime.Publication;
import org.suying.worktime.Publications;

@DisplayName("Notices from CSV")
class PublicationCsvTest {

    static final LocalDate TODAY = LocalDate.parse("2026-11-06");
    static final Publications SHIPPED = Publications.shipped();

    static List<Publication> read(String text) {
        return new PublicationCsv(SHIPPED, TODAY).read(text);
    }

    static Refused refusal(String text) {
        return catchThrowableOfType(Refused.class, () -> read(text));
    }

    @Test
    @DisplayName("C-05 the notice for a new year covers it, and the December days before of which it speaks")
    void coversItsYear() {
        var notice = read("""
                date,kind,name,source
                2026-12-31,off,元旦,国务院办公厅关于2027年部分节假日安排的通知 2026-11-05
                2027-01-01,off,元旦,国务院办公厅关于2027年部分节假日安排的通知 2026-11-05
                2027-01-03,work,元旦,国务院办公厅关于2027年部分节假日安排的通知 2026-11-05
                """).get(0);

        assertThat(notice.id()).isEqualTo("cn-2027");
        assertThat(notice.title()).isEqualTo("国务院办公厅关于2027年部分节假日安排的通知");
        assertThat(notice.published()).isEqualTo("2026-11-05");
        assertThat(notice.coversFrom()).isEqualTo("2026-12-31");
        assertThat(notice.coversTo()).isEqualTo("2027-12-31");
        assertThat(notice.on(LocalDate.parse("2027-01-03"))).contains(new Publication.Day(false, "元旦"));
    }

    @Test
    @DisplayName("a number instead of a title is the number; the day of publication is today")
    void readsANumber() {
        var notice =
                read("date,kind,name,source\n2027-01-01,off,元旦,国办发明电〔2026〕9号\n").get(0);

        assertThat(notice.number()).isEqualTo("国办发明电〔2026〕9号");
        assertThat(notice.published()).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("a known notice is known by its number, or by title and date")
    void knowsAKnownOne() {
        var notices = read("""
                date,kind,name,source
                2025-01-01,off,元旦,国办发明电〔2024〕12号
                2026-01-01,off,元旦,国务院办公厅关于2026年部分节假日安排的通知 2025-11-04
                """);

        assertThat(notices).extracting(Publication::id).containsExactly("cn-2025", "cn-2026");
        assertThat(notices.get(0).days()).hasSize(1);
        assertThat(notices.get(0).published()).isEqualTo("2024-11-12");
    }

    @Test
    @DisplayName("a further notice for a known year covers its own days only, and holds over the first")
    void supplements() {
        var notice = read("date,kind,name,source\n2026-06-22,off,端午节,延长端午节假期的通知 2026-06-18\n")
                .get(0);

        assertThat(notice.id()).isEqualTo("cn-2026-2");
        assertThat(notice.coversFrom()).isEqualTo("2026-06-22");
        assertThat(notice.coversTo()).isEqualTo("2026-06-22");
    }

    @Test
    @DisplayName("a table of notices may stand before the days, with quotes, a byte order mark and Windows line ends")
    void readsBothTables() {
        var text = "id,title,number,published,covers_from,covers_to\r\n"
                + "cn-2027,\"通知, \"\"二\"\"\",,2026-11-05,2026-12-30,2027-12-31\r\n\r\n"
                + "date,kind,name,source\r\n2026-12-30,off,元旦,cn-2027\r\n";

        var notice = read(Texts.utf8(("\uFEFF" + text).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .get(0);

        assertThat(notice.title()).isEqualTo("通知, \"二\"");
        assertThat(notice.coversFrom()).isEqualTo("2026-12-30");
        assertThat(notice.dates()).containsExactly(LocalDate.parse("2026-12-30"));
    }

    @Test
    @DisplayName("every fault is named at once, with its line")
    void namesEveryFault() {
        var refused = refusal("""
                date,kind,name,source
                2027-01-01,off,元旦,通知 2026-11-05
                2027-13-01,off,元旦,通知 2026-11-05
                2027-01-02,rest,,通知 2026-11-05
                2027-01-01,work,元旦,通知 2026-11-05
                2026-11-30,work,元旦,通知 2026-11-05
                """);

        assertThat(refused.faults())
                .extracting(fault -> fault.line() + " " + fault.reason().name())
                .containsExactly(
                        "3 NOT_A_DATE", "4 KIND_UNKNOWN", "4 VALUE_MISSING", "5 DATE_TWICE", "6 DATE_NOT_COVERED");
        assertThat(refused.messages(Locale.CHINA)).contains("“2027-13-01”不是日期，应为 2026-02-14 这样的写法");
    }

    @Test
    @DisplayName("a day of an unknown notice, a notice without days, a covered range that runs backwards")
    void namesFaultsOfBothTables() {
        var refused = refusal("""
                id,title,number,published,covers_from,covers_to
                cn-2027,通知,,2026-11-05,2027-01-01,2027-12-31
                cn-2028,通知二,,2027-11-05,2028-12-31,2028-01-01

                date,kind,name,source
                2027-01-01,off,元旦,cn-2029
                """);

        assertThat(refused.faults())
                .extracting(fault -> fault.line() + " " + fault.reason().name())
                .containsExactlyInAnyOrder("3 DATE_NOT_COVERED", "0 NO_DAYS", "6 SOURCE_UNKNOWN");
    }

    @Test
    @DisplayName("what is no table of days is refused whole")
    void refusesOtherTexts() {
        assertThat(refusal("").faults().get(0).reason().name()).isEqualTo("NOT_A_PUBLICATION");
        assertThat(refusal("date,kind,name,source\n").status()).isEqualTo(400);
        assertThat(refusal("when,what\n2027-01-01,off\n").faults()).hasSize(4);
        assertThat(catchThrowableOfType(Refused.class, () -> Texts.utf8(new byte[] {'d', (byte) 0xff})))
                .isNotNull();
        assertThat(catchThrowableOfType(Refused.class, () -> Texts.utf8(new byte[] {'d', 0})))
                .isNotNull();
    }
}
