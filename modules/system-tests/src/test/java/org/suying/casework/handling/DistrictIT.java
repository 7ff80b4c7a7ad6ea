package org.suying.casework.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Rest;
import org.suying.testkit.Town.Filed;

@ArquillianTest
@RunAsClient
@DisplayName("A district at work:")
class DistrictIT {

    @Test
    @DisplayName("R19-04 the office decides how only after the supervision desk has proposed it")
    void proposesFirst() {
        Filed filed = Cases.admitted("先拟办后决定");
        assertThat(Cases.tried(filed, "office@baiyun", "transfer", Map.of("unit", "market"))
                        .expect(409)
                        .faults())
                .containsExactly("NOT_NOW ");
        assertThat(Cases.tried(filed, "counter@baiyun", "propose", Map.of("way", "transfer", "proposal", "转办"))
                        .expect(403)
                        .faults())
                .containsExactly("NOT_YOU ");

        Cases.act(filed, "supervisor@baiyun", "propose", Map.of("way", "supervise", "proposal", "建议督办"));

        assertThat(Cases.offers(filed, "office@baiyun")).contains("selfHandle", "transfer", "supervise", "coordinate");
    }

    @Test
    @DisplayName("R19-05 what the counter settles is registered, settled and answered in one go")
    void settlesOnTheSpot() {
        Filed filed = Cases.filed("叫号机漏号");
        Cases.act(
                filed,
                "counter@baiyun",
                "settle",
                Map.of("ground", "attitude", "outcome", "当场补叫", "replyText", "已当场补叫并致歉。"));

        var view = filed.citizen().get(filed.path("")).expect(200);
        assertThat(view.at("/phase")).isEqualTo("REPLIED");
        assertThat(view.at("/reply")).contains("已当场补叫并致歉。");
        assertThat(view.json().path("deadlines").findValuesAsText("status")).containsOnly("MET");
    }

    @Test
    @DisplayName("R19-06 a lead and assisting units work on it together")
    void coordinates() {
        Filed filed = Cases.proposed("联办事项互相推诿");
        Cases.act(
                filed,
                "office@baiyun",
                "coordinate",
                Map.of("unit", "market", "assisting", List.of("housing", "social"), "opinion", "联合研究"));

        assertThat(Cases.offers(filed, "market@baiyun")).contains("report", "reject", "record");
        assertThat(Cases.offers(filed, "housing@baiyun")).contains("contribute").doesNotContain("report");
        assertThat(Cases.tried(filed, "housing@baiyun", "report", Map.of("findings", "越权"))
                        .expect(403)
                        .faults())
                .containsExactly("NOT_YOU ");
        Cases.act(filed, "housing@baiyun", "contribute", Map.of("findings", "住建窗口的意见"));
        assertThat(Cases.state(filed)).isEqualTo("investigating");
    }

    @Test
    @DisplayName("R19-10 a rejected assignment goes back to triage and counts; after the second the head imposes one")
    void rejectsNotInACircle() {
        Filed filed = Cases.transferred("不归我管");
        assertThat(Cases.tried(filed, "market@baiyun", "reject", Map.of())
                        .expect(422)
                        .faults())
                .containsExactly("REQUIRED /fields/reason");
        Cases.act(filed, "market@baiyun", "reject", Map.of("reason", "属于住建职责"));
        assertThat(Cases.state(filed)).isEqualTo("proposed");
        assertThat(Cases.offers(filed, "head@baiyun")).doesNotContain("impose");
        Cases.act(filed, "office@baiyun", "transfer", Map.of("unit", "housing"));
        Cases.act(filed, "housing@baiyun", "reject", Map.of("reason", "属于市场监管职责"));

        Cases.act(filed, "head@baiyun", "impose", Map.of("unit", "market", "opinion", "由市场监管窗口牵头办理"));

        assertThat(Cases.offers(filed, "market@baiyun")).contains("report").doesNotContain("reject");
        assertThat(Cases.tried(filed, "market@baiyun", "reject", Map.of("reason", "再退"))
                        .expect(422)
                        .faults())
                .containsExactly("CONDITION_FALSE ");
    }

    @Test
    @DisplayName("R19-12 an emergency stands before all others, and reaches the head at once until he has taken note")
    void hurries() {
        Cases.filed("普通的一件");
        Filed filed = Cases.filed("大厅有人晕倒无人理会");
        Cases.act(filed, "counter@baiyun", "hurry", Map.of("reason", "人身安全"));

        assertThat(first("supervisor@baiyun")).isEqualTo(filed.number());
        assertThat(first("head@baiyun")).isEqualTo(filed.number());
        assertThat(Cases.offers(filed, "counter@baiyun")).doesNotContain("hurry");

        Cases.act(filed, "head@baiyun", "acknowledge", Map.of());

        assertThat(first("head@baiyun")).isNotEqualTo(filed.number());
        assertThat(Cases.tried(filed, "head@baiyun", "acknowledge", Map.of())
                        .expect(409)
                        .faults())
                .containsExactly("NOT_NOW ");
        Cases.act(filed, "supervisor@baiyun", "refuse", Map.of("exclusion", "notService", "reason", "已送医"));
    }

    @Test
    @DisplayName("R19-11 oral is answered orally, with a note of it")
    void answersOrally() {
        Filed filed = Cases.telephoned("电话里的一件");
        Cases.decide(filed);

        assertThat(Cases.offers(filed, "office@baiyun")).contains("answer").doesNotContain("reply");
        assertThat(Cases.tried(filed, "office@baiyun", "reply", Map.of("replyText", "书面"))
                        .expect(422)
                        .faults())
                .containsExactly("CONDITION_FALSE ");
        assertThat(Cases.tried(filed, "office@baiyun", "answer", Map.of("replyText", "口头"))
                        .expect(422)
                        .faults())
                .containsExactly("REQUIRED /fields/calledAt", "REQUIRED /fields/callNote");
        Cases.act(
                filed,
                "office@baiyun",
                "answer",
                Map.of("replyText", "已改正。", "calledAt", "2026-03-20", "callNote", "本人接听，表示满意"));
        assertThat(Cases.state(filed)).isEqualTo("replied");
    }

    @Test
    @DisplayName("R19-11 written is answered in writing")
    void answersInWriting() {
        Filed filed = Cases.filed("网上的一件");
        Cases.decide(filed);
        assertThat(Cases.offers(filed, "office@baiyun")).contains("reply").doesNotContain("answer");
    }

    @Test
    @DisplayName("R19-07 who objects is verified and explained anew by the handling unit, twice at most")
    void objects() {
        Filed filed = Cases.filed("对答复不服");
        Cases.decide(filed);
        Cases.act(filed, "office@baiyun", "reply", Map.of("replyText", "不属实。"));
        assertThat(filed.citizen()
                        .get(filed.path(""))
                        .expect(200)
                        .json()
                        .path("can")
                        .toString())
                .contains("reviews");

        again(filed);
        again(filed);

        assertThat(filed.citizen()
                        .post(filed.path("/reviews"), Map.of("reason", "还是不服"))
                        .expect(422)
                        .faults())
                .containsExactly("CONDITION_FALSE ");
    }

    @Test
    @DisplayName(
            "R19-01 R19-09 what came from above is reported back up before it is closed, and lies in the archive under a number")
    void reportsBackUp() {
        Filed filed = Cases.filed("市长信箱转来的一件");
        Cases.act(
                filed,
                "supervisor@baiyun",
                "settle",
                Map.of("ground", "fromAbove", "outcome", "已办", "replyText", "已按要求办理。"));
        assertThat(Cases.offers(filed, "office@baiyun")).contains("reportUp").doesNotContain("close");

        Cases.act(filed, "office@baiyun", "reportUp", Map.of("upward", "转来事项已当场办结。"));
        Cases.act(filed, "office@baiyun", "close", Map.of());

        assertThat(Rest.officer("head@yunchuan")
                        .get("tenants/yunchuan/oversight/reports?limit=200")
                        .expect(200)
                        .text())
                .contains("转来事项已当场办结。")
                .doesNotContain("赵");
        assertThat(Rest.officer("office@baiyun")
                        .get("tenants/baiyun/register?q=" + filed.number())
                        .expect(200)
                        .text())
                .contains("云政投档〔2026〕");
    }

    @Test
    @DisplayName(
            "R19-08 what is verified is circulated within a range that the office chooses, with points for the unit criticised")
    void circulates() {
        Filed filed = Cases.filed("首问不负责的一件");
        Cases.decide(filed);
        Cases.act(
                filed,
                "office@baiyun",
                "circulate",
                Map.of(
                        "criticism",
                        "窗口没有一次性告知",
                        "circle",
                        List.of("housing", "social"),
                        "criticised",
                        "market",
                        "points",
                        3));

        assertThat(circulars("housing@baiyun")).contains("窗口没有一次性告知").doesNotContain("赵");
        assertThat(circulars("market@baiyun")).contains("窗口没有一次性告知");
        assertThat(circulars("counter@baiyun")).doesNotContain("窗口没有一次性告知");
    }

    private static String circulars(String login) {
        return Rest.officer(login)
                .get("tenants/baiyun/circulars?limit=200")
                .expect(200)
                .text();
    }

    private static void again(Filed filed) {
        filed.citizen().post(filed.path("/reviews"), Map.of("reason", "没有查清")).expect(201);
        assertThat(Cases.state(filed)).isEqualTo("rechecking");
        Cases.act(filed, "market@baiyun", "recheck", Map.of("findings", "复查属实", "atFault", true));
        if (!Cases.offers(filed, "office@baiyun").contains("explain")) {
            Cases.act(
                    filed,
                    "office@baiyun",
                    "circulateFault",
                    Map.of("proposal", "批评教育", "criticism", "窗口首问不负责", "criticised", "market", "points", 2));
        }
        Cases.act(filed, "office@baiyun", "explain", Map.of("replyText", "经重新核实，窗口有过错。"));
        assertThat(filed.citizen().get(filed.path("")).expect(200).at("/reply")).contains("窗口有过错");
    }

    private static String first(String login) {
        return Rest.officer(login)
                .get("tenants/baiyun/worklist?limit=1")
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("number")
                .asText();
    }
}
