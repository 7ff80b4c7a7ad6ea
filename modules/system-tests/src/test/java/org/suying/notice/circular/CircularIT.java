package org.suying.notice.circular;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Clerk;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;

@ArquillianTest
@RunAsClient
@DisplayName("R19-08 circulated criticism")
class CircularIT {

    private static CircularTown town;

    @BeforeAll
    static void open() {
        town = CircularTown.open("circular-street");
    }

    private static String criticise(String text, String circle, int points) {
        String id = town.file("窗口让我跑了三趟");
        town.act(id, "criticise", Map.of("criticism", text, "circle", circle, "atFault", "housing", "points", points));
        return id;
    }

    @Test
    @DisplayName(
            "R19-08 goes to the units of its range and to the one at fault, with its points; no other unit reads it")
    void goesToItsRange() {
        String id = criticise("通报甲", "market", 3);

        assertThat(town.read("market")).contains("关于窗口服务问题的通报: 通报甲");
        assertThat(town.read("housing")).contains("关于窗口服务问题的通报: 通报甲");
        assertThat(town.read("head")).contains("关于窗口服务问题的通报: 通报甲");
        assertThat(town.read("social")).noneMatch(line -> line.contains("通报甲"));
        assertThat(town.to("通报甲")).containsExactlyInAnyOrder("市场监管窗口 null", "住建窗口 3");
        assertThat(town.officer("head")
                        .get(town.path("cases/" + id + "/trail?limit=100"))
                        .text())
                .contains("通报：关于窗口服务问题的通报，发至市场监管窗口、住建窗口");
    }

    @Test
    @DisplayName("R19-07 without points or a unit at fault it is told and nothing is scored")
    void isTold() {
        String id = town.file("对结果有异议");
        town.act(id, "tell", Map.of("criticism", "通报乙", "circle", "social"));

        assertThat(town.read("social")).contains("通报批评: 通报乙");
        assertThat(town.to("通报乙")).containsExactly("社保窗口 null");
    }

    @Test
    @DisplayName("R19-08 goes to several units at once")
    void goesToSeveral() {
        town.act(
                town.file("多个单位"),
                "tellAll",
                Map.of("criticism", "通报戊", "circles", List.of("market", "social"), "points", 2));

        assertThat(town.to("通报戊")).containsExactlyInAnyOrder("市场监管窗口 2", "社保窗口 2");
        assertThat(town.read("housing")).noneMatch(line -> line.contains("通报戊"));
    }

    @Test
    @DisplayName("B-04 never says who complained, and leads to the case only who may open it")
    void leadsNobodyToTheCase() {
        String id = criticise("通报丙", "market", 1);

        Answer unit = town.officer("market").get(town.path("circulars?limit=1")).expect(200);
        Answer head = town.officer("head").get(town.path("circulars?limit=1")).expect(200);

        assertThat(unit.at("/items/0/text")).isEqualTo("通报丙");
        assertThat(unit.json().at("/items/0/caseId").isNull()).isTrue();
        assertThat(head.at("/items/0/caseId")).isEqualTo(id);
        town.officer("market").get(town.path("cases/" + id)).expect(404);
        assertThat(unit.text() + head.text()).doesNotContain(Filing.NAME, Filing.PHONE, "窗口让我跑了三趟");
    }

    @Test
    @DisplayName("B-06 is read in no other tenant")
    void isReadInNoOtherTenant() {
        criticise("通报丁", "market", 1);

        Rest neighbour = Rest.officer("head@mingde");

        neighbour.get(town.path("circulars")).expect(404);
        assertThat(neighbour
                        .get("tenants/mingde/circulars?limit=200")
                        .expect(200)
                        .text())
                .doesNotContain("通报丁");
        assertThat(Rest.officer("head@baiyun")
                        .get("tenants/baiyun/circulars?limit=200")
                        .expect(200)
                        .text())
                .doesNotContain("通报丁");
        Rest.anybody().get(town.path("circulars")).expect(401);
    }

    @Test
    @DisplayName("a rule book that sends it to a field without units is refused, with the place")
    void isRefusedWithoutUnits() {
        Answer refused = Rest.officer("admin@yunchuan")
                .post("tenants", CircularTown.tenant("circular-wrong", "criticism"))
                .expect(422);

        assertThat(refused.text()).contains("“criticism”不是填单位的字段");
        assertThat(refused.text()).contains("/workflow/actions/criticise/effects/0/circulate/to");
    }

    @Test
    @DisplayName("R19-08 stands on its page with the points of each unit, on the case, and on paper")
    void standsOnItsPages() {
        CircularTown own = CircularTown.open("circular-pages");
        String first = own.file("第一件");
        own.act(
                first,
                "criticise",
                Map.of("criticism", CircularTown.TEXT, "circle", "market", "atFault", "housing", "points", 3));
        own.act(
                own.file("第二件"),
                "criticise",
                Map.of("criticism", "再次通报。", "circle", "social", "atFault", "housing", "points", 2));
        try (Clerk head = Clerk.wide("head@circular-pages")) {
            Page page = head.page();
            page.navigate("/desk/circulars");
            assertThat(page.locator("#circulars tbody tr")).hasCount(2);
            assertThat(page.locator("#points tbody tr").first()).containsText("住建窗口");
            assertThat(page.locator("#points tbody tr").first()).containsText("5");
            head.picture("circulars");
            page.navigate("/desk/cases/" + first);
            assertThat(page.locator("#circulars")).containsText("扣 3 分");
        }
        try (Clerk market = Clerk.narrow("market@circular-pages")) {
            Page page = market.page();
            page.navigate("/desk/circulars");
            assertThat(page.locator("#circulars tbody tr")).hasCount(1);
            assertThat(page.locator("#points")).hasCount(0);
            assertThat(page.getByText("查看办件")).hasCount(0);
            market.picture("circulars");
            page.locator("#circulars a.t").click();
            assertThat(page.locator("article.letter")).containsText("住建窗口考核扣 3 分。");
            market.picture("circular");
        }
        try (Clerk housing = Clerk.wide("housing@circular-pages")) {
            Page page = housing.page();
            page.navigate("/desk/circulars");
            page.locator("#circulars a.t").first().click();
            assertThat(page.locator("article.letter h1")).hasText("关于窗口服务问题的通报");
            housing.picture("circular");
        }
        try (Clerk social = Clerk.wide("social@circular-pages")) {
            String address = own.officer("market").get(own.path("circulars")).at("/items/0/id");
            assertThat(social.page().navigate("/desk/circulars/" + address).status())
                    .isEqualTo(404);
        }
    }
}
