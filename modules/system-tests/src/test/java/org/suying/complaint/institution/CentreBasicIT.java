package org.suying.complaint.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.complaint.institution.Institution.Matter;
import org.suying.testkit.Answer;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;

@ArquillianTest
@RunAsClient
@DisplayName("R01 a service centre with three days")
class CentreBasicIT {

    private static final Institution CENTRE = new Institution("linshui");

    @Test
    @DisplayName("R01-01 takes complaints orally at its office and by letter, and says so where another way is tried")
    void hasTwoChannels() {
        assertThat(CENTRE.guide().json().path("channels").findValuesAsText("kind"))
                .containsExactly("VISIT", "LETTER");
        assertThat(spoken("当面说的一件").seenBy("office").at("/phase")).isEqualTo("RECEIVED");
        assertThat(CENTRE.taken("office", filing("letter", "信里写的一件")).state()).isEqualTo("received");

        Answer refused = Rest.anybody().post(CENTRE.path("complaints"), filing("web", "网上提的一件"));

        assertThat(refused.expect(422).faults()).containsExactly("CHANNEL_CLOSED /channel");
        assertThat(refused.text()).contains("来访").contains("来函");
        Rest.anybody()
                .post(CENTRE.path("complaints"), filing("visit", "自己登记的一件"))
                .expect(401);
    }

    @Test
    @DisplayName("R01-02 three grounds admit; anything else is inadmissible, is registered all the same, and told why")
    void admitsThreeGrounds() {
        assertThat(CENTRE.guide().json().path("grounds").findValuesAsText("text"))
                .containsExactly("对中心提供的服务质量不满意", "工作人员行为不当", "中心违规操作或者处理不当");
        for (String ground : List.of("quality", "conduct", "breach")) {
            assertThat(admitted("理由 " + ground, ground).state()).isEqualTo("investigating");
        }
        Matter other = spoken("邻居家装修太吵");
        assertThat(other.tried("office", "admit", admission("noise"))
                        .expect(422)
                        .faults())
                .containsExactly("NOT_ALLOWED /fields/ground");
        assertThat(other.tried("office", "refuse", Map.of()).expect(422).faults())
                .containsExactly("REQUIRED /fields/exclusion", "REQUIRED /fields/reason");

        other.act("office", "refuse", Map.of("exclusion", "outside", "reason", "请向社区反映。"));

        assertThat(other.view().at("/phase")).isEqualTo("REFUSED");
        assertThat(other.told()).last().asString().contains("不属于以上三类").contains("请向社区反映。");
    }

    @Test
    @DisplayName(
            "R01-03 the register has who complained, what about and when, of each; all that is missing is said at once")
    void recordsEach() {
        Map<String, Object> empty = filing("letter", "");
        empty.put("content", "");
        empty.put("complainant", Map.of("phone", "139"));
        empty.put("receivedAt", "2126-01-01T00:00:00+08:00");
        assertThat(CENTRE.as("office")
                        .post(CENTRE.path("complaints"), empty)
                        .expect(422)
                        .faults())
                .containsExactlyInAnyOrder(
                        "REQUIRED /subject",
                        "REQUIRED /content",
                        "REQUIRED /complainant/name",
                        "NOT_ALLOWED /complainant/phone",
                        "NOT_ALLOWED /receivedAt");

        Map<String, Object> letter = filing("letter", "信里写清了经过");
        letter.put("receivedAt", "2026-02-27T15:20:00+08:00");
        Matter matter = CENTRE.taken("office", letter);

        Answer seen = matter.seenBy("office");
        assertThat(seen.at("/receivedAt")).isEqualTo("2026-02-27T15:20:00+08:00");
        assertThat(seen.text()).contains("办营业执照，材料没有一次说清");
        assertThat(CENTRE.as("office")
                        .post(matter.path("/disclosures"), Map.of("purpose", "核对登记"))
                        .expect(200)
                        .text())
                .contains(Filing.NAME)
                .contains(Filing.PHONE);
        assertThat(CENTRE.as("office")
                        .get(CENTRE.path("register?q=" + matter.filed().number()))
                        .expect(200)
                        .text())
                .contains("信里写清了经过");
    }

    @Test
    @DisplayName("R01-04 who is assigned establishes the facts and whether they are true; nobody else does")
    void isInvestigatedByWhoIsAssigned() {
        Matter matter = admitted("指派的一件", "conduct");

        CENTRE.as("second").get(matter.path("")).expect(404);
        assertThat(matter.tried("head", "report", report()).expect(403).faults())
                .containsExactly("NOT_YOU ");
        assertThat(matter.tried("investigator", "report", Map.of()).expect(422).faults())
                .containsExactly("REQUIRED /fields/findings", "REQUIRED /fields/finding", "REQUIRED /fields/plan");

        matter.act("investigator", "report", report());
        matter.act("head", "redo", Map.of("reason", "再问一次当班人员"));
        assertThat(matter.offers("investigator")).contains("report");
        matter.act("investigator", "report", report());
        assertThat(matter.state()).isEqualTo("planned");
    }

    @Test
    @DisplayName(
            "R01-05 a plan follows the findings before anything is decided; the result is told within the baseline's day")
    void isPlannedAndTold() {
        Matter matter = admitted("要有方案的一件", "quality");
        assertThat(matter.tried("head", "decide", decision()).expect(409).faults())
                .containsExactly("NOT_NOW ");
        matter.act("investigator", "report", report());
        matter.act("head", "decide", decision());
        assertThat(matter.deadlines().get("reply")).startsWith("RUNNING ");
        assertThat(origin("reply")).isEqualTo("1wd BASELINE");

        matter.act("office", "reply", Map.of("replyText", "您反映的情况属实，窗口已经更正。"));

        assertThat(matter.view().at("/reply")).isEqualTo("您反映的情况属实，窗口已经更正。");
        assertThat(matter.deadlines().get("reply")).startsWith("MET ");
        assertThat(matter.told()).last().asString().contains("已经答复");
    }

    @Test
    @DisplayName(
            "R01-06 three working days from receipt, over a make-up Saturday and a long holiday, until it is decided")
    void hasThreeDaysFromReceipt() {
        Map<String, Object> visit = filing("visit", "节前说的一件");
        visit.put("receivedAt", "2026-02-13T10:12:00+08:00");
        Matter matter = CENTRE.taken("office", visit);
        assertThat(matter.deadlines())
                .containsEntry("decision", "OVERDUE 2026-02-25T17:30:00+08:00")
                .doesNotContainKey("admission");
        assertThat(CENTRE.dueAt("decision", "2026-04-30T09:00:00+08:00")).isEqualTo("2026-05-08T17:30:00+08:00");
        assertThat(CENTRE.dueAt("decision", "2026-05-08T17:00:00+08:00")).isEqualTo("2026-05-12T17:30:00+08:00");
        assertThat(CENTRE.dueAt("decision", "2026-09-29T08:00:00+08:00")).isEqualTo("2026-10-09T17:30:00+08:00");

        String due = "2026-02-25T17:30:00+08:00";
        matter.act("office", "admit", admission("breach"));
        assertThat(matter.deadlines()).containsEntry("decision", "OVERDUE " + due);
        matter.act("investigator", "report", report());
        matter.act("head", "decide", decision());
        assertThat(matter.deadlines()).containsEntry("decision", "MISSED " + due);
    }

    @Test
    @DisplayName("R01-06 in time it is met, by a decision or by a refusal")
    void isMetInTime() {
        Matter decided = admitted("按时决定的一件", "quality");
        decided.act("investigator", "report", report());
        decided.act("head", "decide", decision());
        assertThat(decided.deadlines().get("decision")).startsWith("MET ");

        Matter refused = spoken("按时不予受理的一件");
        refused.act("office", "refuse", Map.of("exclusion", "outside", "reason", "不属于中心职责"));
        assertThat(refused.deadlines().get("decision")).startsWith("MET ");
    }

    @Test
    @DisplayName("R01-07 results are fed back, counted by the month, and rated by the complainant, once and not before")
    void isFedBackAndRated() {
        Matter matter = admitted("要反馈的一件", "quality");
        assertThat(rated(matter, 5).faults()).containsExactly("NOT_NOW ");
        matter.act("investigator", "report", report());
        matter.act("head", "decide", decision());
        matter.act("office", "reply", Map.of("replyText", "已经更正。"));
        assertThat(matter.tried("office", "feedBack", Map.of()).expect(422).faults())
                .containsExactly("REQUIRED /fields/feedback");

        matter.act("office", "feedBack", Map.of("feedback", "一周来窗口没有再漏告知。"));

        assertThat(matter.told()).last().asString().contains("一周来窗口没有再漏告知。");
        rated(matter, 4).expect(201);
        assertThat(rated(matter, 5).expect(422).faults()).containsExactly("USED_UP ");
        assertThat(matter.seenBy("office").text()).contains("\"score\":4");
        matter.act("office", "close", Map.of());
        assertThat(CENTRE.as("head").get(CENTRE.path("quotas")).expect(200).text())
                .contains("当月办结的投诉都反馈过处理结果")
                .contains("R01-07");
    }

    @Test
    @DisplayName("R01-09 who complained and what about is for who takes, decides and answers; each look leaves a trace")
    void isConfidential() {
        Matter matter = admitted("要保密的一件", "conduct");

        assertThat(matter.seenBy("investigator").text())
                .doesNotContain(Filing.NAME)
                .doesNotContain(Filing.PHONE);
        CENTRE.as("investigator")
                .post(matter.path("/disclosures"), Map.of("purpose", "好奇"))
                .expect(403);
        CENTRE.as("second").get(matter.path("")).expect(404);
        new Institution("shiqiao")
                .as("head")
                .get("tenants/shiqiao/cases/" + matter.id())
                .expect(404);
        CENTRE.as("office")
                .post(matter.path("/disclosures"), Map.of("purpose", "电话核实"))
                .expect(200);
        assertThat(CENTRE.as("head")
                        .get(matter.path("/trail?limit=100"))
                        .expect(200)
                        .text())
                .contains("电话核实");
    }

    @Test
    @DisplayName("R01-01 the whole rule book is fewer than eighty lines")
    void isShort() throws java.io.IOException {
        assertThat(Files.readAllLines(Path.of("../../tenants/presets/centre-basic.yaml")))
                .hasSizeLessThan(80);
    }

    private static Answer rated(Matter matter, int score) {
        return matter.filed()
                .citizen()
                .post(matter.filed().path("/evaluation"), Map.of("score", score, "resolved", true));
    }

    private static String origin(String rule) {
        return StreamSupport.stream(CENTRE.guide().json().path("deadlines").spliterator(), false)
                .filter(one -> one.path("rule").asText().equals(rule))
                .map(one ->
                        one.path("within").asText() + " " + one.path("origin").asText())
                .findFirst()
                .orElse("");
    }

    private static Matter spoken(String subject) {
        return CENTRE.taken("office", filing("visit", subject));
    }

    private static Matter admitted(String subject, String ground) {
        Matter matter = spoken(subject);
        matter.act("office", "admit", admission(ground));
        return matter;
    }

    private static Map<String, Object> filing(String channel, String subject) {
        Map<String, Object> filing = Filing.webWith("subject", subject);
        filing.put("channel", channel);
        return filing;
    }

    private static Map<String, Object> admission(String ground) {
        return Map.of("ground", ground, "investigator", CENTRE.officer("investigator"));
    }

    private static Map<String, Object> report() {
        return Map.of("findings", "当班人员漏告知一项。", "finding", "SUBSTANTIATED", "plan", "当面致歉，更正清单。");
    }

    private static Map<String, Object> decision() {
        return Map.of("outcome", "按方案办理", "reasons", "首问负责");
    }
}
