package org.suying.complaint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Filing;
import org.suying.testkit.Institution;
import org.suying.testkit.Rest;
import org.suying.testkit.Town.Filed;

@ArquillianTest
@RunAsClient
@DisplayName("A street's hall and its supervision office:")
class StreetHallIT {

    static final Institution STREET = new Institution("fenghe", "desk");
    private static final Map<String, Object> MINUTES = Map.of("transcript", "当面口述，已宣读。");
    private static final Map<String, Object> SIMPLE = Map.of("ground", "service", "classed", "服务态度类");
    private static final Map<String, Object> JOINT =
            Map.of("departments", List.of("civil", "social"), "opinion", "请在三日内报送意见");

    @Test
    @DisplayName("R15-01 the supervision office takes what is said, telephoned or written; nobody else registers")
    void takesWhatComes() {
        assertThat(Rest.anybody()
                        .get("tenants/fenghe")
                        .expect(200)
                        .json()
                        .path("channels")
                        .findValuesAsText("id"))
                .containsExactlyInAnyOrder("visit", "phone", "letter", "web");
        STREET.taken("phone", "电话里说的", MINUTES);
        STREET.taken("letter", "信里说的", Map.of("receivedAt", "2026-02-27T10:00:00+08:00"));

        Map<String, Object> filing = Filing.webWith("channel", "visit");
        filing.putAll(MINUTES);
        assertThat(STREET.officer("civil")
                        .post(STREET.path("complaints"), filing)
                        .expect(403)
                        .status())
                .isEqualTo(403);
        assertThat(STREET.tryTaking("fax", "传真说的", Map.of()).expect(422).faults())
                .containsExactly("CHANNEL_CLOSED /channel");
    }

    @Test
    @DisplayName("R15-01 a grave matter that was only told is not gone into until it is there in writing")
    void wantsGraveMattersInWriting() {
        Map<String, Object> grave = new LinkedHashMap<>(SIMPLE);
        grave.put("grave", true);
        Filed told = STREET.taken("visit", "索要好处的重大事项", MINUTES);
        Answer refused = STREET.tried(told, "desk", "classify", grave);
        assertThat(refused.expect(422).faults()).containsExactly("CONDITION_FALSE ");
        assertThat(refused.text()).contains("重大事项的投诉应当采用书面形式").doesNotContain("channelKind");
        assertThat(STREET.tried(told, "desk", "receiveWriting", Map.of())
                        .expect(422)
                        .faults())
                .containsExactly("REQUIRED /fields/writtenOn");

        STREET.act(told, "desk", "receiveWriting", Map.of("writtenOn", "2026-03-02"));
        STREET.act(told, "desk", "classify", grave);
        Filed written = STREET.taken("letter", "信里写明的重大事项", Map.of("receivedAt", "2026-02-27T10:00:00+08:00"));
        STREET.act(written, "desk", "classify", grave);

        assertThat(STREET.state(told)).isEqualTo("classified");
        assertThat(STREET.state(written)).isEqualTo("classified");
    }

    @Test
    @DisplayName("R15-02 what is said is minuted, what is written is registered, and both are analysed and classified")
    void minutesAndClassifies() {
        assertThat(STREET.tryTaking("visit", "没有笔录", Map.of()).expect(422).faults())
                .containsExactly("REQUIRED /transcript");
        assertThat(STREET.tryTaking("letter", "没有收到时间", Map.of()).expect(422).faults())
                .containsExactly("REQUIRED /receivedAt");
        Filed filed = STREET.taken("phone", "有记录的电话", MINUTES);
        assertThat(STREET.seen(filed).text()).contains("当面口述，已宣读。");
        assertThat(STREET.seen(filed).at("/registerNumber")).startsWith("街诉〔2026〕");
        assertThat(STREET.tried(filed, "desk", "classify", Map.of()).expect(422).faults())
                .containsExactly("REQUIRED /fields/ground", "REQUIRED /fields/classed");

        STREET.act(filed, "desk", "classify", SIMPLE);

        assertThat(STREET.publicView(filed).path("phase").asText()).isEqualTo("ADMITTED");
    }

    @Test
    @DisplayName("R15-03 what was said is answered orally, what was written in writing, with a numbered letter")
    void answersInTheFormOfTheComplaint() {
        Filed said = decided(STREET.taken("visit", "口头的一件", MINUTES), true);
        assertThat(STREET.tried(said, "desk", "reply", Map.of("replyText", "书面"))
                        .expect(422)
                        .faults())
                .containsExactly("CONDITION_FALSE ");
        STREET.act(
                said, "desk", "answer", Map.of("replyText", "已改正。", "answeredOn", "2026-03-03", "note", "本人接听，表示满意"));

        Filed written = decided(STREET.filed("书面的一件"), true);
        assertThat(STREET.offers(written, "desk")).contains("reply").doesNotContain("answer");
        assertThat(STREET.tried(
                                written,
                                "desk",
                                "answer",
                                Map.of("replyText", "口头", "answeredOn", "2026-03-03", "note", "电话告知"))
                        .expect(422)
                        .faults())
                .containsExactly("CONDITION_FALSE ");
        STREET.act(written, "desk", "reply", Map.of("replyText", "窗口已改正。"));

        assertThat(STREET.officer("desk")
                        .get(STREET.caseOf(written) + "/documents")
                        .expect(200)
                        .text())
                .contains("街诉答〔2026〕", "窗口已改正。");
        assertThat(STREET.state(said)).isEqualTo("replied");
    }

    @Test
    @DisplayName(
            "R15-04 what concerns one department is answered on the spot or coordinated at once, within a working day")
    void coordinatesAtOnce() {
        Filed spot = STREET.taken("visit", "当场能答复的一件", MINUTES);
        STREET.act(spot, "desk", "classify", SIMPLE);
        STREET.act(spot, "desk", "settle", Map.of("unit", "civil", "outcome", "当场补办", "replyText", "已当场补办并致歉。"));
        assertThat(STREET.publicView(spot).path("phase").asText()).isEqualTo("REPLIED");
        assertThat(STREET.deadline(spot, "admission")).startsWith("MET ");

        Filed friday = STREET.taken("letter", "春节前的一件", Map.of("receivedAt", "2026-02-13T10:00:00+08:00"));
        assertThat(STREET.deadline(friday, "admission")).endsWith(" 2026-02-14T17:30:00+08:00");
        STREET.act(friday, "desk", "classify", SIMPLE);
        assertThat(STREET.offers(friday, "desk")).contains("coordinate").doesNotContain("settle");
        STREET.act(friday, "desk", "coordinate", Map.of("unit", "civil"));
        assertThat(STREET.waiting("civil")).contains(friday.number());
        assertThat(STREET.waiting("social")).doesNotContain(friday.number());

        Filed complex = STREET.taken("visit", "复杂的一件", MINUTES);
        STREET.act(complex, "desk", "classify", complex());
        assertThat(STREET.offers(complex, "desk")).contains("unite").doesNotContain("settle", "coordinate");
    }

    @Test
    @DisplayName("R15-05 two departments and more contribute to one answer, which each of them learns")
    void handlesJointly() {
        Filed filed = STREET.filed("两个部门互相推诿");
        STREET.act(filed, "desk", "classify", SIMPLE);
        Answer refused =
                STREET.tried(filed, "desk", "unite", Map.of("departments", List.of("civil"), "opinion", "请报送意见"));
        assertThat(refused.expect(422).faults()).containsExactly("CONDITION_FALSE ");
        assertThat(refused.text()).contains("涉及两个以上部门的才联合办理");

        STREET.act(filed, "desk", "unite", JOINT);
        assertThat(STREET.waiting("civil")).contains(filed.number());
        assertThat(STREET.waiting("social")).contains(filed.number());
        assertThat(STREET.waiting("household")).doesNotContain(filed.number());
        STREET.officer("household").get(STREET.caseOf(filed)).expect(404);
        STREET.act(filed, "civil", "contribute", Map.of("contribution", "低保材料由我窗口收取。"));
        STREET.act(filed, "civil", "contribute", Map.of("contribution", "补充：材料清单附后。"));
        assertThat(STREET.offers(filed, "desk")).doesNotContain("conclude");
        Answer early = STREET.tried(filed, "desk", "conclude", Map.of("findings", "只有一家的意见。"));
        assertThat(early.expect(422).faults()).containsExactly("CONDITION_FALSE ");
        assertThat(early.text()).contains("还有会办部门没有报送意见");
        assertThat(STREET.deadline(filed, "contribution")).startsWith("RUNNING ");
        STREET.act(filed, "social", "contribute", Map.of("contribution", "社保证明改为内部核查。"));
        assertThat(STREET.deadline(filed, "contribution")).startsWith("MET ");
        STREET.act(filed, "desk", "conclude", Map.of("findings", "两窗口职责已经理清。"));
        decide(filed, true);
        STREET.act(filed, "desk", "reply", Map.of("replyText", "今后只跑一个窗口。"));

        for (String login : List.of("civil", "social")) {
            assertThat(circulars(login)).contains("办理情况反馈", "今后只跑一个窗口。");
        }
        assertThat(circulars("household")).doesNotContain("今后只跑一个窗口。");
    }

    @Test
    @DisplayName("R15-05 is drawn together without who has not contributed, once the time for it has passed")
    void goesOnWithoutWhoIsSilent() {
        Filed filed = STREET.filed("一个部门不回音");
        STREET.act(filed, "desk", "classify", complex());
        STREET.act(filed, "desk", "unite", JOINT);
        STREET.act(filed, "civil", "contribute", Map.of("contribution", "我窗口没有异议。"));
        OffsetDateTime due =
                OffsetDateTime.parse(STREET.deadline(filed, "contribution").substring("RUNNING ".length()));
        Rest.officer("admin@yunchuan")
                .put("clock", Map.of("now", due.plusHours(1).toString()))
                .expect(200);

        STREET.act(filed, "desk", "conclude", Map.of("findings", "社保窗口逾期没有报送。"));

        assertThat(STREET.deadline(filed, "contribution")).startsWith("MISSED ");
        assertThat(STREET.state(filed)).isEqualTo("found");
    }

    @Test
    @DisplayName("R15-05 is answered within five working days of receipt, over a holiday and Saturdays that are worked")
    void answersInFiveDays() {
        Filed before = STREET.taken("letter", "节前的信", Map.of("receivedAt", "2026-02-13T10:00:00+08:00"));
        Filed after = STREET.taken("letter", "节后的信", Map.of("receivedAt", "2026-02-25T10:00:00+08:00"));

        assertThat(STREET.deadline(before, "decision")).endsWith(" 2026-02-27T17:30:00+08:00");
        assertThat(STREET.deadline(after, "decision")).endsWith(" 2026-03-03T17:30:00+08:00");
    }

    @Test
    @DisplayName("R15-06 where it is verified and the counter is at fault, criticism goes round within a set range")
    void circulatesCriticism() {
        Filed filed = decided(STREET.filed("责任在窗口的一件"), true);
        Map<String, Object> criticism =
                Map.of("criticism", "窗口没有一次性告知", "circle", List.of("social"), "criticised", "civil");
        STREET.act(filed, "desk", "circulate", criticism);
        assertThat(circulars("civil")).contains("窗口没有一次性告知").doesNotContain(Filing.NAME);
        assertThat(circulars("social")).contains("窗口没有一次性告知");
        assertThat(circulars("household")).doesNotContain("窗口没有一次性告知");

        Filed faultless = decided(STREET.filed("责任不在窗口的一件"), false);
        assertThat(STREET.offers(faultless, "desk")).doesNotContain("circulate");
        assertThat(STREET.tried(faultless, "desk", "circulate", criticism)
                        .expect(422)
                        .faults())
                .containsExactly("CONDITION_FALSE ");
    }

    @Test
    @DisplayName("R15-07 whom to ask is drawn by itself each month, and from time to time when the office says so")
    void asksComplainants() {
        Filed filed = decided(STREET.filed("答复以后要回访的一件"), true);
        STREET.act(filed, "desk", "reply", Map.of("replyText", "窗口已改正。"));
        assertThat(draw("desk", "regular").expect(409).text()).contains("“定期回访”按期自动抽取");
        assertThat(draw("head", "irregular").expect(403).faults()).containsExactly("NOT_YOU ");

        draw("desk", "irregular").expect(201);

        List<JsonNode> asked = StreamSupport.stream(
                        STREET.officer("desk")
                                .get(STREET.path("callbacks?limit=200"))
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(one -> one.path("plan").asText().equals("irregular"))
                .toList();
        assertThat(asked).isNotEmpty().allSatisfy(one -> {
            LocalDate drawn =
                    OffsetDateTime.parse(one.path("askedForAt").asText()).toLocalDate();
            assertThat(one.path("dueAt").asText()).isEqualTo(WorkingDays.after(drawn, 3) + "T17:30:00+08:00");
        });
    }

    private static Answer draw(String login, String plan) {
        return STREET.officer(login).post(STREET.path("callback-draws"), Map.of("plan", plan));
    }

    private static Map<String, Object> complex() {
        Map<String, Object> complex = new LinkedHashMap<>(SIMPLE);
        complex.put("complex", true);
        return complex;
    }

    private static String circulars(String login) {
        return STREET.officer(login)
                .get(STREET.path("circulars?limit=200"))
                .expect(200)
                .text();
    }

    static Filed decided(Filed filed, boolean atFault) {
        STREET.act(filed, "desk", "classify", SIMPLE);
        STREET.act(filed, "desk", "coordinate", Map.of("unit", "civil"));
        STREET.act(filed, "civil", "report", Map.of("findings", "没有一次性告知。"));
        decide(filed, atFault);
        return filed;
    }

    static void decide(Filed filed, boolean atFault) {
        STREET.act(
                filed,
                "head",
                "decide",
                Map.of("finding", "SUBSTANTIATED", "outcome", "责令改正", "reasons", "属实。", "atFault", atFault));
    }
}
