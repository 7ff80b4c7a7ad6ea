package org.suying.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.suying.testkit.Answer;
import org.suying.testkit.Clerk;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;
import org.suying.testkit.Visitor;

/** The notice for 2030 is invented; no other test speaks of that year. 1521 days after 2 March 2026 is 1 May 2030. */
@ArquillianTest
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("B-03 a holiday notice, looked at before it is imported")
class NoticePreviewIT {

    private static final String PUBLICATIONS = "calendar/publications";

    private static final String RULES = """
            regime: longRun
            title: 长期事项规程
            extends: general
            deadlines:
              longRun: { text: 完成整改, en: Finish, from: received, until: [closed], within: 1521d }
              nextDay: { text: 复查, en: Look again, from: received, until: [closed], within: 1527d }
            """;

    private static final String NOTICE = """
            date,kind,name,source
            2030-05-01,off,劳动节,国务院办公厅关于2030年部分节假日安排的通知 2029-11-05
            2030-05-02,off,劳动节,国务院办公厅关于2030年部分节假日安排的通知 2029-11-05
            2030-05-03,off,劳动节,国务院办公厅关于2030年部分节假日安排的通知 2029-11-05
            """;

    private static final Rest CITY = Rest.officer("admin@yunchuan").with("Content-Type", "text/csv");

    private static Town town;
    private static OneCase one;

    @BeforeAll
    static void open() {
        town = Town.under("baiyun", "notice-street", RULES);
        Map<String, Object> visit = Filing.webWith("channel", "visit");
        visit.put("receivedAt", "2026-03-02T08:30:00+08:00");
        one = OneCase.of(
                town,
                Town.Filed.of(town.desk().post(town.path("complaints"), visit).expect(201)));
    }

    @Test
    @Order(1)
    @DisplayName("says which days change, and how many due times of whom would move; stores nothing")
    void saysWhatWouldMove() {
        assertThat(one.deadline("longRun")).isEqualTo("RUNNING 2030-05-01T17:30:00+08:00");

        Answer preview = CITY.post(PUBLICATIONS + "?preview=true", NOTICE).expect(200);

        assertThat(preview.json().at("/publications/0/changed"))
                .extracting(day -> day.path("date").asText() + " "
                        + day.path("before").asText() + " " + day.path("after").asText() + " "
                        + day.path("name").asText())
                .containsExactly(
                        "2030-05-01 UNKNOWN HOLIDAY 劳动节",
                        "2030-05-02 UNKNOWN HOLIDAY 劳动节",
                        "2030-05-03 UNKNOWN HOLIDAY 劳动节");
        JsonNode street = of(preview, town.id());
        assertThat(street.path("moved").asInt()).isEqualTo(1);
        assertThat(street.path("settled").asInt()).isEqualTo(1);
        assertThat(one.deadline("longRun")).isEqualTo("RUNNING 2030-05-01T17:30:00+08:00");
        assertThat(Rest.anybody().get(PUBLICATIONS + "?limit=200").text()).doesNotContain("2030-05-01");
    }

    @Test
    @Order(1)
    @DisplayName("B-06 tells numbers of another tenant, and never a case of it")
    void tellsNumbersOfOthers() {
        Answer preview = CITY.post(PUBLICATIONS + "?preview=true", NOTICE).expect(200);

        assertThat(of(preview, town.id()).path("examples")).isEmpty();
        assertThat(preview.text())
                .doesNotContain(town.desk().get(one.path("")).expect(200).at("/registerNumber"));
    }

    @Test
    @Order(1)
    @DisplayName("names every fault of the text, and is the city's alone")
    void refuses() {
        String faulty = "date,kind,name,source\n2030-13-01,off,劳动节,通知\n2030-05-02,maybe,劳动节,通知\n";

        assertThat(CITY.post(PUBLICATIONS + "?preview=true", faulty).expect(400).faults())
                .containsExactly("WRONG_TYPE ", "NOT_ALLOWED ");
        assertThat(CITY.post(PUBLICATIONS + "?preview=perhaps", NOTICE)
                        .expect(400)
                        .faults())
                .containsExactly("MALFORMED preview");
        town.admin()
                .with("Content-Type", "text/csv")
                .post(PUBLICATIONS + "?preview=true", NOTICE)
                .expect(403);
        Rest.anybody()
                .with("Content-Type", "text/csv")
                .post(PUBLICATIONS + "?preview=true", NOTICE)
                .expect(401);
    }

    @Test
    @Order(2)
    @DisplayName("is previewed and imported on its page, and each moved due time says so with the notice's name")
    void isImportedOnItsPage() {
        try (Clerk admin = Clerk.wide("admin@yunchuan")) {
            Page page = admin.page();
            page.navigate("/desk/holidays");
            assertThat(page.locator("#take")).hasCount(0);
            page.locator("#text").fill("date,kind\n");
            page.locator("#look").click();
            assertThat(admin.alert()).containsText("缺少列 name");
            assertThat(page.locator("#text")).hasValue("date,kind\n");

            page.locator("#file")
                    .setInputFiles(new FilePayload("2030.csv", "text/csv", NOTICE.getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator("#text")).hasValue(NOTICE);
            page.locator("#look").click();
            assertThat(page.locator("#days")).containsText("2030年5月1日(周三)");
            assertThat(page.locator("#moved")).containsText("试点街道notice-street");
            admin.picture("notice-preview");
            page.locator("#take").click();
            assertThat(page.locator("main [role=status]").first()).containsText("已导入");
        }
        try (Clerk admin = Clerk.narrow("admin@yunchuan")) {
            admin.page().navigate("/desk/holidays");
            assertThat(admin.heading()).hasText("放假通知");
            admin.picture("notice-imported");
        }
        doWhatIsDue();

        assertThat(one.deadline("longRun")).isEqualTo("RUNNING 2030-05-06T17:30:00+08:00");
        assertThat(one.deadline("nextDay")).isEqualTo("RUNNING 2030-05-07T17:30:00+08:00");
        assertThat(moved("longRun"))
                .isEqualTo("《国务院办公厅关于2030年部分节假日安排的通知》公布后，由 2030年5月1日(周三) 17:30 改为 2030年5月6日(周一) 17:30。");
        assertThat(moved("nextDay")).isEmpty();
        assertThat(town.desk().get(one.path("/trail?limit=100")).expect(200).text())
                .contains("《国务院办公厅关于2030年部分节假日安排的通知》公布后重新计算期限：完成整改，由 2030-05-01 17:30 改为 2030-05-06 17:30");
    }

    @Test
    @Order(3)
    @DisplayName("is told on the case page and on the follow page")
    void isToldOnThePages() {
        try (Clerk desk = Clerk.wide("desk@" + town.id())) {
            desk.open(one.filed().number());
            assertThat(desk.page().locator("#deadlines")).containsText("改为 2030年5月6日(周一) 17:30");
            desk.page().waitForLoadState();
            desk.picture("notice-moved-case");
        }
        try (Visitor citizen = Visitor.withoutScripts()) {
            citizen.open("/follow");
            citizen.page().locator("#number").fill(one.filed().number());
            citizen.page().locator("#code").fill(one.filed().queryCode());
            citizen.page().locator("main .btn").click();
            assertThat(citizen.page().locator("main")).containsText("改为 2030年5月6日(周一) 17:30");
            citizen.picture("notice-moved-follow");
        }
    }

    @Test
    @Order(3)
    @DisplayName("imported again is nothing new, and a later revision leaves alone what is certain")
    void leavesAloneWhatIsCertain() {
        Answer again = CITY.post(PUBLICATIONS + "?preview=true", NOTICE).expect(200);
        assertThat(again.json().at("/deadlines/tenants")).isEmpty();

        CITY.post(PUBLICATIONS, NOTICE + "2030-05-06,off,劳动节,国务院办公厅关于2030年部分节假日安排的通知 2029-11-05\n")
                .expect(200);
        doWhatIsDue();

        assertThat(one.deadline("longRun")).isEqualTo("RUNNING 2030-05-06T17:30:00+08:00");
    }

    @Test
    @Order(3)
    @DisplayName("the page is in no district's navigation, and closed to it")
    void isTheCitysPage() {
        try (Clerk district = Clerk.wide("admin@baiyun")) {
            assertThat(district.page().locator("nav.side")).not().containsText("放假通知");
            assertThat(district.page().navigate("/desk/holidays").status()).isEqualTo(403);
        }
    }

    private static void doWhatIsDue() {
        Rest admin = Rest.officer("admin@yunchuan");
        OffsetDateTime now = OffsetDateTime.parse(admin.get("clock").at("/now"));
        admin.put("clock", Map.of("now", now.plusSeconds(5).toString())).expect(200);
    }

    private static JsonNode of(Answer preview, String tenant) {
        return StreamSupport.stream(preview.json().at("/deadlines/tenants").spliterator(), false)
                .filter(street -> street.path("tenant").asText().equals(tenant))
                .findFirst()
                .orElseThrow();
    }

    private static String moved(String rule) {
        List<String> found = StreamSupport.stream(
                        one.filed()
                                .citizen()
                                .get(one.filed().path(""))
                                .expect(200)
                                .json()
                                .path("deadlines")
                                .spliterator(),
                        false)
                .filter(deadline -> deadline.path("rule").asText().equals(rule))
                .map(deadline -> deadline.path("moved").asText(""))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0).equals("null") ? "" : found.get(0);
    }
}
