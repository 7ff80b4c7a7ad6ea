package org.suying.complaint.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
@DisplayName("B-10 a complaint that nobody in the tenant may decide")
class DecidedAboveIT {

    private static final Map<String, Object> DECISION =
            Map.of("finding", "SUBSTANTIATED", "outcome", "已经改正", "reasons", "没有一次性告知。");

    private final Town above = new Town("decided-district");
    private final Town below = new Town("decided-street");

    /** Above: a head who bears the name of the head below, and another, who does not. */
    @BeforeAll
    void people() {
        Town.under("yunchuan", above.id(), "extends: general\n");
        Town.under(above.id(), below.id(), "extends: general\n");
        above.admin()
                .post(above.path("units"), Map.of("id", "supervision", "name", "监督科"))
                .expect(201);
        Map<String, Object> chief = Map.of(
                "login",
                "chief",
                "name",
                "沈主任",
                "unit",
                "supervision",
                "roles",
                List.of("head"),
                "password",
                Rest.PASSWORD);
        above.admin().post(above.path("officers"), chief).expect(201);
    }

    @Test
    @DisplayName("B-10 is decided by the office above in its place, and goes on below; both see who did it")
    void isDecidedAbove() {
        Filed filed = filed("负责人");
        String id = idOf(filed);
        assertThat(waiting("chief")).contains(id);
        assertThat(actions(seen("chief", id))).doesNotContain("admit");
        act("chief", id, "admit", Map.of("ground", "service", "handler", officer("handler")))
                .expect(403);

        act(
                        below.desk(),
                        below.path("cases/" + id),
                        "admit",
                        Map.of("ground", "service", "handler", officer("handler")))
                .expect(200);
        assertThat(actions(seen("chief", id))).contains("decide");
        Answer decided = act("chief", id, "decide", DECISION).expect(200);

        assertThat(decided.at("/phase")).isEqualTo("DECIDED");
        JsonNode history =
                below.desk().get(below.path("cases/" + id)).expect(200).json().path("history");
        assertThat(history.get(history.size() - 1).path("by").asText()).isEqualTo("沈主任（试点街道decided-district）");
        assertThat(below.desk().get(below.path("cases/" + id + "/trail")).json().findValuesAsText("verb"))
                .contains("case.seen-above", "case.decide");
        act(below.desk(), below.path("cases/" + id), "reply", Map.of("replyText", "已经改正，谢谢您的监督。"))
                .expect(200);
        assertThat(filed.citizen().get(filed.path("")).expect(200).at("/phase")).isEqualTo("REPLIED");
    }

    @Test
    @DisplayName("B-10 is decided on the page of the office above, which says in whose place")
    void isDecidedOnThePage() {
        Filed filed = filed("负责人");
        String id = idOf(filed);
        act(
                        below.desk(),
                        below.path("cases/" + id),
                        "admit",
                        Map.of("ground", "service", "handler", officer("handler")))
                .expect(200);
        try (Clerk chief = Clerk.wide("chief@" + above.id())) {
            chief.page().navigate("/desk/from-below");
            chief.picture("from-below-list");
            chief.page()
                    .locator("tr", new Page.LocatorOptions().setHasText(filed.number()))
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            assertThat(chief.page().locator("#above")).containsText("由您代为决定");
            chief.picture("decides-for-below");
            chief.choose("作出决定");
            chief.picture("decides-for-below-form");
            chief.tick("属实").write("处理结果", "已经改正").write("理由和依据", "没有一次性告知。").sendWell();
            assertThat(chief.state()).containsText("已决定");
            chief.picture("decided-for-below");
        }
        try (Clerk narrow = Clerk.narrow("chief@" + above.id())) {
            narrow.page().navigate("/desk/from-below/" + below.id() + "/cases/" + id);
            assertThat(narrow.page().locator("#above")).containsText("由您代为决定");
            narrow.picture("decides-for-below");
        }
    }

    @Test
    @DisplayName("B-10 is not decided above by who bears the name of the person complained of")
    void isNotDecidedByANamesake() {
        String id = idOf(filed("负责人"));

        assertThat(actions(seen("head", id))).isEmpty();
        Answer refused = act("head", id, "refuse", Map.of("exclusion", "noService", "reason", "不归我们管"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("应当回避");
    }

    @Test
    @DisplayName("B-10 is open above to who decides there, and nothing else of the tenant is")
    void isTheOnlyOne() {
        String own = idOf(filed("负责人"));
        String others = idOf(filed("窗口的一位同志"));

        above("chief").get(path(own)).expect(200);
        above("chief").get(path(others)).expect(404);
        above("desk").get(path(own)).expect(403);
        above("chief").get(below.path("cases/" + own)).expect(404);
        above("chief").get(below.path("worklist")).expect(404);
        Rest.officer("head@yunchuan")
                .get("tenants/yunchuan/from-below/" + below.id() + "/cases/" + own)
                .expect(404);
        Rest.officer("head@baiyun")
                .get("tenants/baiyun/from-below/" + below.id() + "/cases/" + own)
                .expect(404);
        below.head()
                .get(below.path("from-below/" + below.id() + "/cases/" + own))
                .expect(404);
    }

    @Test
    @DisplayName("B-10 is refused above in its place with a ground, and is then nobody's any more")
    void isRefusedAbove() {
        Filed filed = filed("负责人");
        String id = idOf(filed);

        Answer refused = act("chief", id, "refuse", Map.of("exclusion", "noService", "reason", "不归我们管"));

        assertThat(refused.expect(200).at("/phase")).isEqualTo("REFUSED");
        above("chief").get(path(id)).expect(404);
        assertThat(waiting("chief")).doesNotContain(id);
    }

    private Filed filed(String person) {
        return Filed.of(Rest.anybody()
                .post(below.path("complaints"), Filing.webWith("respondent", Map.of("person", person)))
                .expect(201));
    }

    private String idOf(Filed filed) {
        return below.desk().get(below.path("register?limit=200")).json().findParents("number").stream()
                .filter(row -> row.path("number").asText().equals(filed.number()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    private String officer(String login) {
        return below.admin().get(below.path("officers?limit=200")).json().path("items").findParents("login").stream()
                .filter(one -> one.path("login").asText().equals(login))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    private Rest above(String login) {
        return Rest.officer(login + "@" + above.id());
    }

    private String path(String id) {
        return above.path("from-below/" + below.id() + "/cases/" + id);
    }

    private List<String> waiting(String login) {
        return above(login)
                .get(above.path("from-below"))
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("id");
    }

    private Answer seen(String login, String id) {
        return above(login).get(path(id)).expect(200);
    }

    private static List<String> actions(Answer answer) {
        return answer.json().path("actions").findValuesAsText("id");
    }

    private Answer act(String login, String id, String action, Map<String, Object> fields) {
        return act(above(login), path(id), action, fields);
    }

    private static Answer act(Rest officer, String at, String action, Map<String, Object> fields) {
        String tag = officer.get(at).expect(200).header("ETag");
        return officer.with("If-Match", tag).post(at + "/actions/" + action, Map.of("fields", fields));
    }
}
