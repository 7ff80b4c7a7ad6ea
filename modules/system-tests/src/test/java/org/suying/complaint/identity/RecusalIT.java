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

    private final Town town = new Town("recusal-street");

    /** A window with a clerk, who has a second account elsewhere that may do everything. */
    @BeforeAll
    void people() {
        Town.open(town.id());
        unit("window", "便民窗口");
        officer("clerk", CLERK, "window", "desk");
        officer("second", CLERK, "window", "head");
    }

    @Test
    @DisplayName(
            "B-10 takes no part: no action offered, each refused, nothing on the worklist, under a second account neither")
    void takesNoPart() {
        String id = filed(Map.of("person", "窗口的" + CLERK));

        assertThat(worklist("desk")).contains(id);
        for (String login : List.of("clerk", "second")) {
            assertThat(worklist(login)).doesNotContain(id);
            assertThat(read(login, id).json().path("actions")).isEmpty();
        }
        Answer refused = act("clerk", id, "refuse", Map.of("exclusion", "noService", "reason", "不归我们管"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.faults()).containsExactly("NOT_YOU ");
        assertThat(refused.text()).contains("应当回避");
    }

    @Test
    @DisplayName("B-10 finds no button on the page, and a forged one does nothing")
    void findsNoButton() {
        String id = filed(Map.of("person", CLERK));
        try (Clerk clerk = Clerk.wide("clerk@" + town.id())) {
            clerk.page().navigate("/desk/cases/" + id + "?act=refuse");
            assertThat(clerk.offers()).hasCount(0);
            assertThat(clerk.page().locator("main")).containsText("应当回避");
            assertThat(clerk.page().locator("#respondent")).hasCount(0);
            clerk.picture("recused");

            clerk.post(Map.of("action", "action", "action:do", "x", "action:reason", "x"));
            clerk.post(Map.of("respondent", "respondent", "respondent:name", "x", "respondent:officer", "desk"));

            assertThat(read("desk", id).at("/state")).isEqualTo("received");
            assertThat(read("desk", id).json().at("/complaint/complainedOf")).hasSize(2);
        }
    }

    @Test
    @DisplayName("B-10 sees nothing of who complained")
    void seesNobody() {
        String id = filed(Map.of("person", CLERK));

        Answer look = Rest.officer("clerk@" + town.id())
                .post(town.path("cases/" + id + "/disclosures"), Map.of("purpose", "想知道是谁"));

        assertThat(look.status()).isEqualTo(403);
        assertThat(look.text()).doesNotContain(Filing.NAME);
    }

    @Test
    @DisplayName("B-10 is named later by an officer, by id, and is handed nothing from then on")
    void isNamedLater() {
        String id = filed(Map.of("person", "那个高个子"));
        assertThat(handlers(id)).hasSize(1);

        Rest desk = town.desk().with("Idempotency-Key", "name-the-handler-1");
        desk.post(town.path("cases/" + id + "/respondents"), Map.of("officer", "handler"))
                .expect(201);
        Answer again = desk.post(town.path("cases/" + id + "/respondents"), Map.of("officer", "handler"))
                .expect(201);

        assertThat(again.json().path("complainedOf")).hasSize(1);
        assertThat(handlers(id)).isEmpty();
        String handler = officerId("handler");
        assertThat(act("desk", id, "admit", Map.of("ground", "service", "handler", handler))
                        .expect(422)
                        .faults())
                .containsExactly("POLICY /fields/handler");
        assertThat(town.desk().get(town.path("cases/" + id + "/trail")).text()).contains("指明被投诉对象");
    }

    @Test
    @DisplayName("B-10 whom it is about is named by those who take, decide or supervise, and of those who are there")
    void isNamedByFew() {
        String id = filed(Map.of());
        String path = town.path("cases/" + id + "/respondents");

        assertThat(town.desk()
                        .post(path, Map.of("officer", "nobody", "unit", "nowhere"))
                        .faults())
                .containsExactlyInAnyOrder("UNKNOWN_REFERENCE /officer", "UNKNOWN_REFERENCE /unit");
        assertThat(town.desk().post(path, Map.of()).expect(422).faults()).containsExactly("REQUIRED /officer");
        town.handler().post(path, Map.of("officer", "desk")).expect(404);
        Rest.officer("desk@recusal-street-x")
                .post(path, Map.of("officer", "desk"))
                .expect(401);
        Rest.officer("desk@qinghe").post(path, Map.of("officer", "desk")).expect(404);
    }

    @Test
    @DisplayName("B-10 whoever comes later under that name stays out too")
    void comesLater() {
        String id = filed(Map.of("person", "李雷"));

        officer("lilei", "李雷", "window", "desk");

        assertThat(worklist("lilei")).doesNotContain(id);
        assertThat(act("lilei", id, "refuse", Map.of("exclusion", "noService", "reason", "不归我们管"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("B-10 of a unit is told from its service: it neither decides nor refuses, and takes the rest")
    void doesNotJudgeItsUnit() {
        String id = filed(Map.of("unit", "window"));

        assertThat(worklist("clerk")).contains(id);
        assertThat(act("clerk", id, "refuse", Map.of("exclusion", "noService", "reason", "不归我们管"))
                        .text())
                .contains("不参与决定和复核");
        act("clerk", id, "admit", Map.of("ground", "service", "handler", officerId("handler")))
                .expect(200);
        assertThat(worklist("head")).contains(id);
        assertThat(worklist("second")).doesNotContain(id);
        assertThat(act("second", id, "decide", decision()).status()).isEqualTo(403);
        assertThat(read("desk", id).json().path("nobodyDecides").booleanValue()).isFalse();
        act("head", id, "decide", decision()).expect(200);
    }

    @Test
    @DisplayName(
            "B-10 as head or deciding office is left to the parent, which sees the case, and the tenant that it looked")
    void isForTheParent() {
        Town small = Town.open("recusal-small");
        Filed filed = file(small, Map.of("person", "负责人"));
        String id = id(small, filed);
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

    private String filed(Map<String, Object> respondent) {
        return id(town, file(town, respondent));
    }

    private static Filed file(Town town, Map<String, Object> respondent) {
        return Filed.of(Rest.anybody()
                .post(town.path("complaints"), Filing.webWith("respondent", respondent))
                .expect(201));
    }

    private static String id(Town town, Filed filed) {
        return town.desk().get(town.path("register?limit=200")).json().findParents("number").stream()
                .filter(row -> row.path("number").asText().equals(filed.number()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    private List<String> worklist(String login) {
        return Rest.officer(login + "@" + town.id())
                .get(town.path("worklist?limit=200"))
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("id");
    }

    private Answer read(String login, String id) {
        return Rest.officer(login + "@" + town.id())
                .get(town.path("cases/" + id))
                .expect(200);
    }

    /** Whom the desk may hand the case to. */
    private List<String> handlers(String id) {
        return read("desk", id).json().at("/actions/0/fields/1/options").findValuesAsText("id");
    }

    private Answer act(String login, String id, String action, Map<String, Object> fields) {
        Rest officer = Rest.officer(login + "@" + town.id());
        return officer.with("If-Match", read(login, id).header("ETag"))
                .post(town.path("cases/" + id + "/actions/" + action), Map.of("fields", fields));
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

    private String officerId(String login) {
        return town.admin().get(town.path("officers?limit=200")).json().path("items").findParents("login").stream()
                .filter(one -> one.path("login").asText().equals(login))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    private void unit(String id, String name) {
        town.admin().post(town.path("units"), Map.of("id", id, "name", name)).expect(201);
    }

    private void officer(String login, String name, String unit, String role) {
        town.admin()
                .post(
                        town.path("officers"),
                        Map.of(
                                "login",
                                login,
                                "name",
                                name,
                                "unit",
                                unit,
                                "roles",
                                List.of(role),
                                "password",
                                Rest.PASSWORD))
                .expect(201);
    }
}
