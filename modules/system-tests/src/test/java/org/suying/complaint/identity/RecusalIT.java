package org.suying.complaint.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.suying.testkit.Answer;
import org.suying.testkit.Clerk;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;
import org.suying.testkit.Town.Filed;

@ArquillianTest
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("B-10 whoever is complained of")
class RecusalIT {

    private static final String CLERK = "韩梅梅";

    private final RecusalStreet street = new RecusalStreet(new Town("recusal-street"));

    /** A window with a clerk, who has a second account elsewhere that may do everything. */
    @BeforeAll
    void people() {
        Town.open(street.town().id());
        street.unit("window", "便民窗口");
        street.officer("clerk", CLERK, "window", "desk");
        street.officer("second", CLERK, "window", "head");
    }

    @Test
    @DisplayName(
            "B-10 takes no part: no action offered, each refused, nothing on the worklist, under a second account neither")
    void takesNoPart() {
        String id = street.filed(Map.of("person", "窗口的" + CLERK));

        assertThat(street.worklist("desk")).contains(id);
        for (String login : List.of("clerk", "second")) {
            assertThat(street.worklist(login)).doesNotContain(id);
            assertThat(street.read(login, id).json().path("actions")).isEmpty();
        }
        Answer refused = street.act("clerk", id, "refuse", Map.of("exclusion", "noService", "reason", "不归我们管"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.faults()).containsExactly("NOT_YOU ");
        assertThat(refused.text()).contains("应当回避");
    }

    @Test
    @DisplayName("B-10 finds no button on the page, and a forged one does nothing")
    void findsNoButton() {
        String id = street.filed(Map.of("person", CLERK));
        try (Clerk clerk = Clerk.wide("clerk@" + street.town().id())) {
            clerk.page().navigate("/desk/cases/" + id + "?act=refuse");
            assertThat(clerk.offers()).hasCount(0);
            assertThat(clerk.page().locator("main")).containsText("应当回避");
            assertThat(clerk.page().locator("#respondent")).hasCount(0);
            clerk.picture("recused");

            clerk.post(Map.of("action", "action", "action:do", "x", "action:reason", "x"));
            clerk.post(Map.of("respondent", "respondent", "respondent:name", "x", "respondent:officer", "desk"));

            assertThat(street.read("desk", id).at("/state")).isEqualTo("received");
            assertThat(street.read("desk", id).json().at("/complaint/complainedOf"))
                    .hasSize(2);
        }
    }

    @Test
    @DisplayName("B-10 sees nothing of who complained")
    void seesNobody() {
        String id = street.filed(Map.of("person", CLERK));

        Answer look = Rest.officer("clerk@" + street.town().id())
                .post(street.town().path("cases/" + id + "/disclosures"), Map.of("purpose", "想知道是谁"));

        assertThat(look.status()).isEqualTo(403);
        assertThat(look.text()).doesNotContain(Filing.NAME);
    }

    @Test
    @DisplayName("B-10 is named later by an officer, by id, and is handed nothing from then on")
    void isNamedLater() {
        String id = street.filed(Map.of("person", "那个高个子"));
        assertThat(street.handlers(id)).hasSize(1);

        Rest desk = street.town().desk().with("Idempotency-Key", "name-the-handler-1");
        desk.post(street.town().path("cases/" + id + "/respondents"), Map.of("officer", "handler"))
                .expect(201);
        Answer again = desk.post(street.town().path("cases/" + id + "/respondents"), Map.of("officer", "handler"))
                .expect(201);

        assertThat(again.json().path("complainedOf")).hasSize(1);
        assertThat(street.handlers(id)).isEmpty();
        String handler = street.officerId("handler");
        assertThat(street.act("desk", id, "admit", Map.of("ground", "service", "handler", handler))
                        .expect(422)
                        .faults())
                .containsExactly("POLICY /fields/handler");
        assertThat(street.town()
                        .desk()
                        .get(street.town().path("cases/" + id + "/trail"))
                        .text())
                .contains("指明被投诉对象");
    }

    @Test
    @DisplayName("B-10 whom it is about is named by those who take, decide or supervise, and of those who are there")
    void isNamedByFew() {
        String id = street.filed(Map.of());
        String path = street.town().path("cases/" + id + "/respondents");

        assertThat(street.town()
                        .desk()
                        .post(path, Map.of("officer", "nobody", "unit", "nowhere"))
                        .faults())
                .containsExactlyInAnyOrder("UNKNOWN_REFERENCE /officer", "UNKNOWN_REFERENCE /unit");
        assertThat(street.town().desk().post(path, Map.of()).expect(422).faults())
                .containsExactly("REQUIRED /officer");
        street.town().handler().post(path, Map.of("officer", "desk")).expect(404);
        Rest.officer("desk@recusal-street-x")
                .post(path, Map.of("officer", "desk"))
                .expect(401);
        Rest.officer("desk@qinghe").post(path, Map.of("officer", "desk")).expect(404);
    }

    @Test
    @DisplayName("B-10 whoever comes later under that name stays out too")
    void comesLater() {
        String id = street.filed(Map.of("person", "李雷"));

        street.officer("lilei", "李雷", "window", "desk");

        assertThat(street.worklist("lilei")).doesNotContain(id);
        assertThat(street.act("lilei", id, "refuse", Map.of("exclusion", "noService", "reason", "不归我们管"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("B-10 of a unit is told from its service: it neither decides nor refuses, and takes the rest")
    void doesNotJudgeItsUnit() {
        String id = street.filed(Map.of("unit", "window"));

        assertThat(street.worklist("clerk")).contains(id);
        assertThat(street.act("clerk", id, "refuse", Map.of("exclusion", "noService", "reason", "不归我们管"))
                        .text())
                .contains("不参与决定和复核");
        street.act("clerk", id, "admit", Map.of("ground", "service", "handler", street.officerId("handler")))
                .expect(200);
        assertThat(street.worklist("head")).contains(id);
        assertThat(street.worklist("second")).doesNotContain(id);
        assertThat(street.act("second", id, "decide", decision()).status()).isEqualTo(403);
        assertThat(street.read("desk", id).json().path("nobodyDecides").booleanValue())
                .isFalse();
        street.act("head", id, "decide", decision()).expect(200);
    }

    @Test
    @DisplayName(
            "B-10 as head or deciding office is left to the parent, which sees the case, and the tenant that it looked")
    void isForTheParent() {
        Town small = Town.open("recusal-small");
        Filed filed = RecusalStreet.file(small, Map.of("person", "负责人"));
        String id = RecusalStreet.id(small, filed);
        assertThat(small.desk()
                        .get(small.path("cases/" + id))
                        .json()
                        .path("nobodyDecides")
                        .booleanValue())
                .isTrue();
        try (Clerk desk = Clerk.wide("desk@" + small.id())) {
            desk.open(filed.number());
            assertThat(desk.page().locator("#above")).containsText("应由上级机构白云区政务服务中心决定");
            desk.picture("for-parent");
        }
        try (Clerk above = Clerk.wide("head@baiyun")) {
            above.page().navigate("/desk/from-below");
            assertThat(above.page().locator("tbody")).containsText(filed.number());
            above.picture("from-below");
        }

        assertThat(fromBelow("head@baiyun")).contains(filed.number());
        assertThat(fromBelow("head@yunchuan")).doesNotContain(filed.number());
        assertThat(fromBelow("head@qinghe")).doesNotContain(filed.number());
        Rest.officer("counter@baiyun").get("tenants/baiyun/from-below").expect(403);
        Rest.officer("head@baiyun")
                .get("tenants/" + small.id() + "/cases/" + id)
                .expect(404);
        assertThat(small.desk().get(small.path("cases/" + id + "/trail")).json().findValuesAsText("verb"))
                .contains("case.seen-above");
    }

    @Test
    @DisplayName("B-10 a tenant too small for it is warned, and forbidden nothing")
    void isWarned() {
        try (Clerk admin = Clerk.wide("admin@recusal-street")) {
            admin.page().navigate("/desk/people");
            admin.picture("people-small");
            assertThat(admin.page().locator("main")).not().containsText("有决定权的人都在被投诉的单位");
        }
        try (Clerk admin = Clerk.wide("admin@baiyun")) {
            admin.page().navigate("/desk/people");
            assertThat(admin.page().locator("main .note--warn")).containsText("关于区政务办投诉科的投诉，本机构没有人可以决定");
        }
        assertThat(Rest.officer("admin@baiyun")
                        .get("tenants/baiyun/units/office")
                        .at("/heads/0"))
                .isEqualTo("head");
    }

    private static Map<String, Object> decision() {
        return Map.of("finding", "SUBSTANTIATED", "outcome", "已经改正", "reasons", "没有一次性告知。");
    }

    private static List<String> fromBelow(String login) {
        String tenant = login.substring(login.indexOf('@') + 1);
        return Rest.officer(login)
                .get("tenants/" + tenant + "/from-below")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("number");
    }
}
