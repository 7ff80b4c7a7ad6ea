package org.suying.complaint.institution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
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
@DisplayName("R12 a service centre that accepts within a day")
class ServiceAcceptanceIT {

    private static final Institution CENTRE = new Institution("shiqiao");

    @Test
    @DisplayName("R12-01 four grounds, each of which admits; what is none of them does not")
    void admitsFourGrounds() {
        assertThat(CENTRE.guide().json().path("grounds").findValuesAsText("text"))
                .containsExactly("产品或者服务质量", "工作人员态度和行为", "收费或者没有按约定提供服务", "其他损害权益的情形");
        for (String ground : List.of("quality", "conduct", "charges", "rights")) {
            Matter matter = filed();
            matter.act("intake", "admit", admission(ground));
            assertThat(matter.state()).isEqualTo("investigating");
        }
        Matter matter = filed();
        assertThat(matter.tried("intake", "admit", admission("weather"))
                        .expect(422)
                        .faults())
                .containsExactly("NOT_ALLOWED /fields/ground");
    }

    @Test
    @DisplayName("R12-02 four exclusions, by each of which it is not admitted, with whom to ask instead")
    void hasFourExclusions() {
        JsonNode exclusions = CENTRE.guide().json().path("exclusions");
        assertThat(exclusions.findValuesAsText("text"))
                .containsExactly("没有直接合同关系的第三方之间的纠纷", "依法由其他部门处理", "已经按约定履行，要求没有依据", "其他不属于本中心职责的事项");
        for (String exclusion : exclusions.findValuesAsText("id")) {
            Matter matter = filed();
            matter.act("intake", "refuse", Map.of("exclusion", exclusion, "reason", "经核对不属于受理范围。"));
            assertThat(matter.view().at("/phase")).isEqualTo("REFUSED");
        }
    }

    @Test
    @DisplayName(
            "R12-03 on site, hotline, website and official account are open; another that a centre recognises is a line")
    void hasChannels() {
        assertThat(CENTRE.guide().json().path("channels").findValuesAsText("kind"))
                .containsExactly("VISIT", "HOTLINE", "WEB", "WECHAT");
        for (String channel : List.of("hotline", "wechat")) {
            Map<String, Object> filing = filing();
            filing.put("channel", channel);
            CENTRE.taken("intake", filing);
        }
        Map<String, Object> letter = filing();
        letter.put("channel", "letter");
        assertThat(Rest.anybody()
                        .post(CENTRE.path("complaints"), letter)
                        .expect(422)
                        .faults())
                .containsExactly("CHANNEL_CLOSED /channel");

        Map<String, Object> tenant = new LinkedHashMap<>();
        tenant.put("id", "recognises-letters");
        tenant.put("name", "认可来函的服务中心");
        tenant.put("level", "STREET");
        tenant.put("kind", "CENTRE");
        tenant.put("parent", "linshui");
        tenant.put("regime", """
                regime: recognisesLetters
                title: 认可来函
                extends: service-acceptance
                channels:
                  letter: { kind: LETTER, clause: R12-03 }
                """);
        tenant.put("administrator", Map.of("login", "admin", "name", "管理员", "password", Rest.PASSWORD));
        tenant.put(
                "officers",
                List.of(Map.of(
                        "login", "intake", "name", "受理", "roles", List.of("intake"), "password", Rest.PASSWORD)));
        Rest.officer("admin@yunchuan").post("tenants", tenant).expect(201);
        Rest.officer("intake@recognises-letters")
                .post("tenants/recognises-letters/complaints", letter)
                .expect(201);
    }

    @Test
    @DisplayName("R12-04 all that is required and missing is said at once; nobody nameless complains here")
    void requiresSeven() {
        assertThat(CENTRE.guide().json().path("identities"))
                .extracting(JsonNode::asText)
                .containsExactly("NAMED", "CONFIDENTIAL");
        Answer refused = Rest.anybody()
                .post(CENTRE.path("complaints"), Map.of("kind", "COMPLAINT", "channel", "web", "identity", "NAMED"));
        assertThat(refused.expect(422).faults())
                .containsExactlyInAnyOrder(
                        "REQUIRED /subject",
                        "REQUIRED /content",
                        "REQUIRED /respondent/unit",
                        "REQUIRED /respondent/address",
                        "REQUIRED /complainant/name",
                        "REQUIRED /complainant/phone",
                        "REQUIRED /complainant/address",
                        "REQUIRED /fields/evidence");
        Map<String, Object> nameless = filing();
        nameless.put("identity", "ANONYMOUS");
        nameless.remove("complainant");
        assertThat(Rest.anybody()
                        .post(CENTRE.path("complaints"), nameless)
                        .expect(422)
                        .faults())
                .contains("NOT_ALLOWED /identity");

        Matter matter = filed();
        Answer seen = matter.seenBy("intake");
        assertThat(seen.text()).contains("缴费小票和合同照片").contains("石桥街道服务部").contains("石桥路 8 号");
        assertThat(seen.text()).doesNotContain(Filing.NAME);
        assertThat(CENTRE.as("intake")
                        .post(matter.path("/disclosures"), Map.of("purpose", "核对登记"))
                        .expect(200)
                        .text())
                .contains(Filing.NAME)
                .contains(Filing.PHONE)
                .contains("柳荫巷 3 号");
    }

    @Test
    @DisplayName("R12-05 accepted or not within a working day of receipt, which may be a make-up Saturday, and told")
    void isAcceptedWithinADay() {
        Map<String, Object> visit = filing();
        visit.put("channel", "visit");
        visit.put("receivedAt", "2026-02-13T10:12:00+08:00");
        Matter late = CENTRE.taken("intake", visit);
        assertThat(late.deadlines()).containsEntry("admission", "OVERDUE 2026-02-14T17:30:00+08:00");
        assertThat(CENTRE.dueAt("admission", "2026-02-14T17:00:00+08:00")).isEqualTo("2026-02-24T17:30:00+08:00");
        assertThat(CENTRE.dueAt("admission", "2026-09-30T09:00:00+08:00")).isEqualTo("2026-10-08T17:30:00+08:00");
        late.act("intake", "admit", admission("quality"));
        assertThat(late.deadlines()).containsEntry("admission", "MISSED 2026-02-14T17:30:00+08:00");

        Matter accepted = filed();
        assertThat(accepted.told())
                .singleElement()
                .asString()
                .contains("前告知是否受理")
                .contains("7 个工作日内书面告知结果");
        accepted.act("intake", "admit", admission("quality"));
        assertThat(accepted.deadlines().get("admission")).startsWith("MET ");
        assertThat(accepted.told()).last().asString().contains("已经受理");
        Matter refused = filed();
        refused.act("intake", "refuse", Map.of("exclusion", "alreadyMet", "reason", "合同已经履行完毕。"));
        assertThat(refused.deadlines().get("admission")).startsWith("MET ");
        assertThat(refused.told()).last().asString().contains("要求没有依据").contains("合同已经履行完毕。");
    }

    @Test
    @DisplayName("R12-06 the result within seven working days of acceptance, over a holiday and a make-up Saturday")
    void isAnsweredWithinSevenDays() {
        assertThat(CENTRE.dueAt("result", "2026-02-13T16:00:00+08:00")).isEqualTo("2026-03-02T17:30:00+08:00");
        assertThat(CENTRE.dueAt("result", "2026-04-24T09:00:00+08:00")).isEqualTo("2026-05-08T17:30:00+08:00");
        assertThat(CENTRE.dueAt("result", "2026-09-24T09:00:00+08:00")).isEqualTo("2026-10-12T17:30:00+08:00");
        Matter matter = filed();
        assertThat(matter.deadlines()).doesNotContainKey("result");

        matter.act("intake", "admit", admission("conduct"));

        assertThat(matter.deadlines().get("result")).startsWith("RUNNING ");
        matter.act("handler", "report", Map.of("findings", "态度问题属实。"));
        matter.act("head", "decide", decision());
        assertThat(matter.deadlines().get("result")).startsWith("RUNNING ");
        matter.act("intake", "reply", Map.of("replyText", "情况属实，已经改正。"));
        assertThat(matter.deadlines().get("result")).startsWith("MET ");
        assertThat(matter.deadlines()).doesNotContainKeys("decision", "reply");
    }

    @Test
    @DisplayName(
            "R12-06 a complex one gets three more working days, asked for by the handler and approved by the head, and told")
    void isExtended() {
        Matter matter = filed();
        matter.act(
                "intake", "admit", Map.of("ground", "rights", "handler", CENTRE.officer("handler"), "complex", true));
        String before = matter.deadlines().getOrDefault("result", "").replace("RUNNING ", "");
        assertThat(matter.tried("handler", "askExtension", Map.of("extensionAmount", 4))
                        .expect(422)
                        .faults())
                .containsExactlyInAnyOrder("REQUIRED /fields/extensionReason", "NOT_ALLOWED /fields/extensionAmount");
        assertThat(matter.tried("intake", "askExtension", why()).expect(403).faults())
                .containsExactly("NOT_YOU ");

        matter.act("handler", "askExtension", why());
        assertThat(matter.tried("handler", "grantExtension", Map.of())
                        .expect(403)
                        .faults())
                .containsExactly("NOT_YOU ");
        matter.act("head", "grantExtension", Map.of());

        // three working days on from the due time: what the neighbour's rule of three days gives from there
        String extended = new Institution("linshui").dueAt("decision", before);
        assertThat(matter.deadlines()).containsEntry("result", "RUNNING " + extended);
        assertThat(matter.told()).last().asString().contains("须委托检测");
        assertThat(matter.tried("handler", "askExtension", why()).expect(422).faults())
                .containsExactly("USED_UP ");
    }

    @Test
    @DisplayName(
            "R12-06 there is nothing to extend before it is accepted, of what is not complex, nor once the result is told")
    void isNotExtendedWithoutADeadline() {
        Matter matter = filed();
        assertThat(matter.tried("head", "grantExtension", Map.of()).expect(409).faults())
                .containsExactly("NOT_NOW ");
        matter.act("intake", "admit", admission("rights"));
        assertThat(matter.offers("handler")).doesNotContain("askExtension");
        Answer simple = matter.tried("handler", "askExtension", why()).expect(422);
        assertThat(simple.faults()).containsExactly("CONDITION_FALSE ");
        assertThat(simple.text()).contains("情况复杂的才能延期");
        matter.act("handler", "report", Map.of("findings", "属实。"));
        matter.act("head", "decide", decision());
        matter.act("intake", "reply", Map.of("replyText", "已经改正。"));

        assertThat(matter.tried("handler", "askExtension", why()).expect(409).faults())
                .containsExactly("NOT_NOW ");
    }

    @Test
    @DisplayName(
            "R12-07 evidence is asked for by a day; what is added meets it, on the day or late, and is known to be late")
    void asksForEvidence() {
        Matter matter = filed();
        matter.act("intake", "admit", admission("charges"));
        assertThat(matter.tried("handler", "askEvidence", Map.of("wantedBy", "2026-03-01"))
                        .expect(422)
                        .faults())
                .containsExactlyInAnyOrder("REQUIRED /fields/wanted", "NOT_ALLOWED /fields/wantedBy");
        assertThat(matter.tried("handler", "askEvidence", Map.of("wanted", "凭证", "wantedBy", "2099-01-01"))
                        .expect(422)
                        .faults())
                .containsExactly("NOT_ALLOWED /fields/wantedBy");

        matter.act("handler", "askEvidence", Map.of("wanted", "请提供缴费凭证原件照片。"));

        assertThat(matter.told()).last().asString().contains("请提供缴费凭证原件照片。");
        assertThat(matter.offers("handler")).doesNotContain("askEvidence");
        String due = matter.deadlines().getOrDefault("evidence", "").replace("RUNNING ", "");
        add(matter, "凭证照片已经附上。").expect(201);
        assertThat(matter.deadlines()).containsEntry("evidence", "MET " + due);
        assertThat(matter.seenBy("handler").text()).contains("凭证照片已经附上。");
        add(matter, "又想起一件事。").expect(201);

        matter.act("handler", "askEvidence", Map.of("wanted", "请再提供合同。"));
        String again = matter.deadlines().getOrDefault("evidence", "").replace("RUNNING ", "");
        Institution.clock(OffsetDateTime.parse(again).plusHours(1));
        assertThat(matter.deadlines()).containsEntry("evidence", "OVERDUE " + again);
        assertThat(matter.offers("head")).doesNotContain("acknowledge");
        add(matter, "合同找到了。").expect(201);
        assertThat(matter.all("evidence")).containsExactlyInAnyOrder("MET " + due, "MISSED " + again);
    }

    @Test
    @DisplayName(
            "R12-07 consults papers, requires that harm cease, warns orally or in writing, or does more by severity")
    void hasPowers() {
        Matter matter = filed();
        matter.act("intake", "admit", admission("charges"));
        for (String measure : List.of("papers", "cease", "warnOrally", "warnInWriting", "other")) {
            matter.act("handler", "act", Map.of("taken", List.of(measure), "work", "已经采取：" + measure));
        }

        assertThat(matter.tried("handler", "act", Map.of("taken", List.of("arrest")))
                        .expect(422)
                        .faults())
                .containsExactly("NOT_ALLOWED /fields/taken/0", "REQUIRED /fields/work");
        assertThat(matter.tried("intake", "act", Map.of("taken", List.of("other"), "work", "越权"))
                        .expect(403)
                        .faults())
                .containsExactly("NOT_YOU ");
    }

    @Test
    @DisplayName(
            "R12-07 what was decided is carried out by whom it was given to, by its day, before the matter is closed")
    void carriesOutMeasures() {
        Matter matter = filed();
        matter.act("intake", "admit", admission("charges"));
        matter.act("handler", "report", Map.of("findings", "属实。"));
        Map<String, Object> decision = new LinkedHashMap<>(decision());
        decision.put("measures", List.of("cease", "warnInWriting"));
        decision.put("executor", CENTRE.officer("second"));
        matter.act("head", "decide", decision);
        matter.act("intake", "reply", Map.of("replyText", "已经责令改正。"));
        String due = matter.deadlines().getOrDefault("execution", "");
        assertThat(due).startsWith("RUNNING ");
        assertThat(matter.tried("intake", "close", Map.of()).expect(422).faults())
                .containsExactly("CONDITION_FALSE ");
        assertThat(waiting("second")).contains(matter.filed().number());
        assertThat(matter.tried("handler", "carryOut", carried("cease"))
                        .expect(403)
                        .faults())
                .containsExactly("NOT_YOU ");

        matter.act("second", "carryOut", carried("cease"));

        assertThat(matter.deadlines()).containsEntry("execution", due);
        JsonNode measures = matter.seenBy("intake").json().at("/complaint/measures");
        assertThat(measures.findValuesAsText("id")).containsExactly("cease", "warnInWriting");
        assertThat(measures.at("/0/doneBy").asText()).isEqualTo("闻一笑");
        assertThat(measures.at("/1/doneBy").isNull()).isTrue();
        assertThat(matter.tried("intake", "close", Map.of()).expect(422).faults())
                .containsExactly("CONDITION_FALSE ");
        matter.act("second", "carryOut", carried("warnInWriting"));
        assertThat(matter.deadlines()).containsEntry("execution", due.replace("RUNNING", "MET"));
        assertThat(matter.tried("second", "carryOut", carried("cease"))
                        .expect(422)
                        .faults())
                .containsExactly("CONDITION_FALSE ");
        matter.act("intake", "close", Map.of());
    }

    @Test
    @DisplayName("R12-08 the result is told in writing, under a number, and everything is kept in the archive")
    void isToldInWriting() {
        Matter matter = filed();
        matter.act("intake", "admit", admission("quality"));
        matter.act("handler", "report", Map.of("findings", "质量问题属实。"));
        assertThat(matter.tried("handler", "decide", decision()).expect(403).faults())
                .containsExactly("NOT_YOU ");
        matter.act("head", "decide", decision());
        assertThat(matter.tried("intake", "close", Map.of()).expect(409).faults())
                .containsExactly("NOT_NOW ");

        matter.act("intake", "reply", Map.of("replyText", "情况属实，退还费用。"));

        Answer view = matter.view();
        assertThat(view.at("/documents/0/title")).isEqualTo("投诉处理结果告知书");
        assertThat(view.at("/documents/0/number")).startsWith("投诉答〔2026〕");
        assertThat(view.at("/documents/0/text"))
                .contains("情况属实，退还费用。")
                .contains(matter.filed().number());
        matter.act("intake", "close", Map.of());
        assertThat(CENTRE.as("intake")
                        .get(CENTRE.path("register?q=" + matter.filed().number()))
                        .expect(200)
                        .text())
                .contains("投诉档〔2026〕");
    }

    @Test
    @DisplayName("R12-09 the four principles stand on the public page")
    void namesItsPrinciples() {
        assertThat(StreamSupport.stream(CENTRE.guide().json().path("principles").spliterator(), false)
                        .map(one -> one.isTextual()
                                ? one.asText()
                                : one.path("text").asText()))
                .containsExactly("公开", "公平", "公正", "及时");
    }

    private static Map<String, Object> carried(String measure) {
        return Map.of("carriedOut", List.of(measure), "work", "已经落实：" + measure);
    }

    private static List<String> waiting(String login) {
        return CENTRE.as(login)
                .get(CENTRE.path("worklist?limit=200"))
                .expect(200)
                .json()
                .findValuesAsText("number");
    }

    private static Answer add(Matter matter, String content) {
        return matter.filed().citizen().post(matter.filed().path("/supplements"), Map.of("content", content));
    }

    private static Matter filed() {
        return CENTRE.taken("intake", filing());
    }

    private static Map<String, Object> filing() {
        Map<String, Object> filing = Filing.web();
        filing.put("complainant", Map.of("name", Filing.NAME, "phone", Filing.PHONE, "address", "柳荫巷 3 号"));
        filing.put("respondent", Map.of("unit", "石桥街道服务部", "address", "石桥路 8 号"));
        filing.put("fields", Map.of("evidence", "缴费小票和合同照片"));
        return filing;
    }

    private static Map<String, Object> admission(String ground) {
        return Map.of("ground", ground, "handler", CENTRE.officer("handler"));
    }

    private static Map<String, Object> decision() {
        return Map.of("finding", "SUBSTANTIATED", "outcome", "退还费用", "reasons", "没有按约定提供服务");
    }

    private static Map<String, Object> why() {
        return Map.of("extensionReason", "须委托检测");
    }
}
