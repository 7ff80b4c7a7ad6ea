package org.suying.worktime.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.kernel.Refused;
import org.suying.worktime.Publication;
import org.suying.worktime.Publications;

@DisplayName("Notices from holiday-cn JSON")
class HolidayCnJsonTest {

    static Publication read(String json) {
        return new HolidayCnJson(Publications.shipped(), LocalDate.parse("2026-11-06"))
                .read(json.getBytes(StandardCharsets.UTF_8))
                .get(0);
    }

    static Refused refusal(String json) {
        return catchThrowableOfType(Refused.class, () -> read(json));
    }

    @Test
    @DisplayName("C-05 a new year, with a day of the December before")
    void readsANewYear() {
        var notice = read("""
                {"$schema": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/schema.json",
                 "$id": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/2027.json",
                 "year": 2027, "papers": ["https://www.gov.cn/zhengce/2027.htm"],
                 "days": [{"name": "元旦", "date": "2026-12-31", "isOffDay": true},
                          {"name": "元旦", "date": "2027-01-03", "isOffDay": false}]}
                """);

        assertThat(notice.id()).isEqualTo("cn-2027");
        assertThat(notice.coversFrom()).isEqualTo("2026-12-31");
        assertThat(notice.published()).isEqualTo("2026-11-06");
        assertThat(notice.on(LocalDate.parse("2027-01-03"))).contains(new Publication.Day(false, "元旦"));
    }

    @Test
    @DisplayName("a known year keeps its title, number and date")
    void knowsAKnownYear() {
        var notice =
                read("{\"year\": 2025, \"days\": [{\"name\": \"元旦\", \"date\": \"2025-01-01\", \"isOffDay\": true}]}");

        assertThat(notice.number()).isEqualTo("国办发明电〔2024〕12号");
        assertThat(notice.published()).isEqualTo("2024-11-12");
    }

    @Test
    @DisplayName("C-01 a year whose days are not announced yet is refused, or it would become ordinary")
    void refusesAnEmptyYear() {
        assertThat(refusal("{\"year\": 2027, \"papers\": [], \"days\": []}")
                        .faults()
                        .get(0)
                        .pointer())
                .isEqualTo("/days");
    }

    @Test
    @DisplayName("every fault is named at once, with its pointer")
    void namesEveryFault() {
        var refused = refusal("""
                {"year": 2027, "days": [
                  {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
                  {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
                  {"name": "元旦", "date": "01.02.2027", "isOffDay": true},
                  {"name": "元旦", "date": "2028-01-01", "isOffDay": true}]}
                """);

        assertThat(refused.faults())
                .extracting(fault -> fault.pointer() + " " + fault.reason().name())
                .containsExactly("/days/2/date NOT_A_DATE", "/days/1/date DATE_TWICE", "/days/3/date DATE_NOT_COVERED");
    }
}
