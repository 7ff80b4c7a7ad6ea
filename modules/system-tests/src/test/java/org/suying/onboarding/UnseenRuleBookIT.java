package org.suying.onboarding;

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
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

@ArquillianTest
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("B-01 a rule book that nobody has seen")
class UnseenRuleBookIT {

    private static final String ID = "shimin-district";

    @BeforeAll
    void open() {
        Rest.officer("admin@yunchuan")
                .post("tenants", UnseenRuleBook.district(ID, UnseenRuleBook.text()))
                .expect(201);
    }

    @Test
    @DisplayName("B-05 is read to the public in its own words")
    void isReadToThePublic() {
        Answer info = Rest.anybody().get("tenants/" + ID).expect(200);

        assertThat(info.json().path("channels").findValuesAsText("id")).containsExactly("laifang", "wangye", "dianhua");
        assertThat(info.json().path("deadlines").findValuesAsText("rule")).containsExactly("kaishi", "chujieguo");
        assertThat(info.at("/deadlines/0/inWords")).isEqualTo("到达后 8 个工作小时内开始办理");
    }

    @Test
    @DisplayName("asks what it wants to know, and takes nothing else")
    void asksWhatItWants() {
        Map<String, Object> filing = UnseenRuleBook.filing();
        filing.put("channel", "web");
        filing.put("identity", "ANONYMOUS");
        filing.put("fields", Map.of("jine", "12", "leixing", List.of("san"), "u", 1));

        assertThat(Rest.anybody()
                        .post("tenants/" + ID + "/complaints", filing)
                        .expect(400)
                        .faults())
                .contains(
                        "NOT_ALLOWED /identity",
                        "REQUIRED /fields/riqi",
                        "WRONG_TYPE /fields/jine",
                        "NOT_ALLOWED /fields/leixing/0",
                        "UNKNOWN_FIELD /fields/u");
    }

    @Test
    @DisplayName("R19-13 carries a complaint from filing to closing")
    void carriesAComplaint() {
        Town.Filed filed = Town.Filed.of(Rest.anybody()
                .post("tenants/" + ID + "/complaints", UnseenRuleBook.filing())
                .expect(201));
        String path = caseOf(filed);

        assertThat(act("jie", path, "jiexia", Map.of("leibie", "taidu", "banren", officer("ban"), "fufan", true)))
                .isEqualTo("jinxing");
        assertThat(refusedReport(path)).containsExactly("CONDITION_FALSE ");
        assertThat(act("ban", path, "baogao", Map.of("qingkuang", "灯泡坏了，已换"))).isEqualTo("dengding");
        assertThat(act("zu", path, "dingduo", Map.of("jielun", "SUBSTANTIATED", "jieguo", "已换", "liyou", "属实")))
                .isEqualTo("yiding");
        assertThat(act("jie", path, "dafuTa", Map.of("dafu", "灯已经亮了。"))).isEqualTo("yifu");
        filed.citizen()
                .post(filed.path("/evaluation"), Map.of("score", 5, "resolved", true))
                .expect(201);
        assertThat(act("jie", path, "guidang", Map.of())).isEqualTo("wanjie");

        Answer seen = filed.citizen().get(filed.path("")).expect(200);
        assertThat(seen.at("/phase")).isEqualTo("CLOSED");
        assertThat(seen.at("/reply")).isEqualTo("灯已经亮了。");
        assertThat(seen.json().path("deadlines").findValuesAsText("status")).containsOnly("MET");
        Rest.officer("head@qinghe").get(path).expect(404);
    }

    private static String caseOf(Town.Filed filed) {
        return "tenants/" + ID + "/cases/"
                + UnseenRuleBook.officer("jie", ID)
                        .get("tenants/" + ID + "/worklist?q=" + filed.number())
                        .expect(200)
                        .at("/items/0/id");
    }

    /** The state after it. */
    private static String act(String login, String path, String action, Map<String, Object> fields) {
        Rest officer = UnseenRuleBook.officer(login, ID);
        return officer.with("If-Match", officer.get(path).expect(200).header("ETag"))
                .post(path + "/actions/" + action, Map.of("fields", fields))
                .expect(200)
                .at("/state");
    }

    private static List<String> refusedReport(String path) {
        Rest officer = UnseenRuleBook.officer("ban", ID);
        return officer.with("If-Match", officer.get(path).header("ETag"))
                .post(path + "/actions/baogao", Map.of("fields", Map.of("qingkuang", "坏")))
                .expect(422)
                .faults();
    }

    private static String officer(String login) {
        for (var one : UnseenRuleBook.officer("guan", ID)
                .get("tenants/" + ID + "/officers")
                .json()
                .path("items")) {
            if (one.path("login").asText().equals(login)) {
                return one.path("id").asText();
            }
        }
        throw new AssertionError("no officer " + login);
    }
}
