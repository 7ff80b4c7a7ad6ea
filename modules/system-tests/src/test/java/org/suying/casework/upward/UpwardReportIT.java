package org.suying.casework.upward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;

@ArquillianTest
@RunAsClient
@DisplayName("R19-01 what is reported upward")
class UpwardReportIT {

    private static TownsAbove towns;

    @BeforeAll
    static void open() {
        towns = TownsAbove.open("above-district");
    }

    @Test
    @DisplayName("R19-01 R05-08 the result of a matter goes up to the parent tenant, in the words of its field")
    void goesUp() {
        String id = towns.file(towns.street(), "交办的第一件");
        assertThat(towns.read("?of=above-district-street")).noneMatch(line -> line.contains("交办的第一件"));

        TownsAbove.decide(towns.street(), id);

        assertThat(towns.read("?of=above-district-street"))
                .contains("REPORT above-district-street 交办的第一件: 已责令窗口一次告知全部材料。");
        assertThat(trail(id, "report.sent")).containsExactly("上报上级：试点街道above-district");
    }

    @Test
    @DisplayName("B-06 the tenant that told sees who looked and when, once")
    void seesWhoLooked() {
        String id = towns.file(towns.other(), "看过的一件");
        TownsAbove.decide(towns.other(), id);
        assertThat(TownsAbove.told(towns.other(), id)
                        .json()
                        .at("/items/0/lookedAt")
                        .isNull())
                .isTrue();

        towns.read("");
        towns.read("");

        assertThat(TownsAbove.told(towns.other(), id).at("/items/0/lookedBy")).isEqualTo("负责人（试点街道above-district）");
        assertThat(trail("above-district-beside", id, "report.looked-at"))
                .containsExactly("上级查看上报：负责人（试点街道above-district）");
    }

    @Test
    @DisplayName(
            "B-06 is read by nobody else: not the parent's neighbour, nor the child's, nor a lower officer, nor the city")
    void isReadByNobodyElse() {
        String id = towns.file(towns.street(), "别人看不到的一件");
        TownsAbove.decide(towns.street(), id);

        TownsAbove.reports(Rest.anybody(), towns.district(), "").expect(401);
        TownsAbove.reports(Rest.officer("head@qinghe"), towns.district(), "").expect(404);
        TownsAbove.reports(towns.district().handler(), towns.district(), "").expect(403);
        assertThat(Rest.officer("head@qinghe")
                        .get("tenants/qinghe/oversight/reports?limit=200")
                        .expect(200)
                        .text())
                .doesNotContain("别人看不到的一件");
        assertThat(TownsAbove.reports(towns.other().head(), towns.other(), "")
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(TownsAbove.reports(towns.street().head(), towns.street(), "")
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(Rest.officer("head@yunchuan")
                        .get("tenants/yunchuan/oversight/reports?limit=200")
                        .expect(200)
                        .text())
                .doesNotContain("别人看不到的一件");
    }

    @Test
    @DisplayName("B-06 the city reads what its districts tell, and not what its streets tell them")
    void goesUpByOne() {
        String id = towns.file(towns.district(), "区里上报的一件");
        TownsAbove.decide(towns.district(), id);

        assertThat(Rest.officer("head@yunchuan")
                        .get("tenants/yunchuan/oversight/reports?of=above-district")
                        .expect(200)
                        .at("/items/0/subject"))
                .isEqualTo("区里上报的一件");
    }

    @Test
    @DisplayName("B-04 never says who complained")
    void neverSaysWho() {
        TownsAbove.decide(towns.street(), towns.file(towns.street(), "不说是谁"));

        Answer all = TownsAbove.reports(towns.district().head(), towns.district(), "?limit=200");

        assertThat(all.expect(200).text()).doesNotContain(Filing.NAME, Filing.PHONE);
    }

    @Test
    @DisplayName("comes in pages, and bad input is named all at once")
    void comesInPages() {
        TownsAbove.decide(towns.street(), towns.file(towns.street(), "第一页"));
        TownsAbove.decide(towns.street(), towns.file(towns.street(), "第二页"));
        Answer first = TownsAbove.reports(towns.district().head(), towns.district(), "?limit=1&kind=REPORT")
                .expect(200);

        Answer second = TownsAbove.reports(
                        towns.district().head(), towns.district(), "?limit=1&kind=REPORT&cursor=" + first.at("/next"))
                .expect(200);

        assertThat(List.of(first.at("/items/0/subject"), second.at("/items/0/subject")))
                .containsExactly("第二页", "第一页");
        assertThat(TownsAbove.reports(towns.district().head(), towns.district(), "?limit=0&kind=NEWS")
                        .expect(400)
                        .faults())
                .containsExactly("MALFORMED limit", "NOT_ALLOWED kind");
    }

    private static List<String> trail(String id, String verb) {
        return trail("above-district-street", id, verb);
    }

    private static List<String> trail(String tenant, String id, String verb) {
        return StreamSupport.stream(
                        Rest.officer("head@" + tenant)
                                .get("tenants/" + tenant + "/cases/" + id + "/trail?limit=100")
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(event -> event.path("verb").asText().equals(verb))
                .map(event -> event.path("title").asText())
                .toList();
    }
}
