package org.suying.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;
import org.suying.testkit.Visitor;

/** A street whose rule book stops the clock while it waits for an answer, and takes none after its day. */
@ArquillianTest
@RunAsClient
@DisplayName("R11-10 R12-07 a request with a day")
class RequestIT {

    private static final String RULES = """
            regime: requestStreet
            title: 要求补充材料的规程
            extends: general
            clauses: R11
            roles:
              unit: { text: 被投诉单位, rights: [HANDLE] }
            fields:
              wanted:   { type: TEXT, label: 需要补充的内容, max: 500 }
              wantedBy: { type: DATE, label: 截止日期 }
              unit:     { of: unit, label: 单位 }
              word:     { type: TEXT, label: 说明, max: 500 }
            deadlines:
              decision: { pause: { from: ask, until: [answer, materialPassed] } }
              material: { text: 投诉人补充材料, from: ask, until: answer, within: 5wd, by: wantedBy, late: REFUSED, clause: R11-10 }
              unitWord: { text: 单位作出说明, from: askUnit, until: explainItself, within: 5wd, by: wantedBy, clause: R11-10 }
            notices:
              wanted: { title: 请补充材料, text: "“{subject}”需要您补充：{wanted}，请在 {due.material} 前补充。" }
              over:   { title: 没有等到材料, text: "“{subject}”没有收到您补充的材料，将按现有材料办理。", on: materialPassed }
              thanks: { title: 材料收到, text: "“{subject}”补充的材料已经收到。", on: answer }
            workflow:
              states:
                received:  { phase: RECEIVED,  text: 已登记 }
                handling:  { phase: HANDLING,  text: 办理中 }
                decided:   { phase: DECIDED,   text: 已决定 }
                closed:    { phase: CLOSED,    text: 已办结, end: true }
                withdrawn: { phase: WITHDRAWN, text: 已撤回, end: true }
              actions:
                admit:   { text: 受理, from: received, to: handling, by: desk, fields: [ground, handler], effects: [ { assign: { role: handler, to: handler } } ] }
                ask:     { text: 请投诉人补充, from: handling, by: handler, when: "!materialOpen", fields: [wanted, "wantedBy?"],
                           effects: [ { notify: { who: complainant, notice: wanted } } ] }
                answer:  { text: 补充材料, from: handling, by: complainant, as: SUPPLEMENT, when: materialOpen }
                askUnit: { text: 请单位说明, from: handling, by: handler, fields: [unit, wanted, "wantedBy?"], effects: [ { assign: { role: unit, to: unit } } ] }
                explainItself: { text: 作出说明, from: handling, by: unit, when: unitWordOpen, fields: [word] }
                decide:  { text: 作出决定, from: handling, to: decided, by: head, fields: [finding, outcome, reasons] }
                close:   { text: 办结, from: decided, to: closed, by: desk }
                withdraw: { text: 撤回, from: [received, handling], to: withdrawn, by: complainant, as: WITHDRAWAL }
            """;

    private static Town town;

    @BeforeAll
    static void open() {
        town = Town.under("baiyun", "request-street", RULES);
        town.admin()
                .post(town.path("units"), Map.of("id", "counter", "name", "综合窗口"))
                .expect(201);
        town.admin()
                .post(
                        town.path("officers"),
                        Map.of(
                                "login",
                                "counter",
                                "name",
                                "窗口员",
                                "unit",
                                "counter",
                                "roles",
                                List.of("unit"),
                                "password",
                                Rest.PASSWORD))
                .expect(201);
    }

    @Test
    @DisplayName(
            "R11-10 R12-07 stops the clock until the complainant answers, who is told what, by when, and that it came")
    void stopsTheClock() {
        OneCase one = admitted();
        String before = one.deadline("decision");
        add(one, "没有人问，自己想起来的").expect(201);
        assertThat(one.deadline("decision")).isEqualTo(before);

        one.act(town.handler(), "ask", Map.of("wanted", "营业执照照片")).expect(200);
        assertThat(one.deadline("decision")).startsWith("PAUSED ");
        assertThat(one.deadline("material")).startsWith("RUNNING ");
        assertThat(told(one)).contains("营业执照照片");
        assertThat(one.act(town.handler(), "ask", Map.of("wanted", "再要一次"))
                        .expect(422)
                        .faults())
                .containsExactly("CONDITION_FALSE ");
        assertThat(add(one, "").expect(422).faults()).containsExactly("REQUIRED /content");
        assertThat(one.deadline("material")).startsWith("RUNNING ");

        add(one, "照片在附件里").expect(201);

        assertThat(one.deadline("decision")).startsWith("RUNNING ");
        assertThat(one.deadline("material")).startsWith("MET ");
        assertThat(told(one)).contains("补充的材料已经收到");
        Rest.officer("desk@mingde").get("tenants/mingde/cases/" + one.id()).expect(404);
    }

    @Test
    @DisplayName(
            "R11-10 after its day an answer is refused in words that name the time, with nothing typed lost; the clock goes on")
    void isRefusedAfterItsDay() {
        OneCase one = admitted();
        one.act(town.handler(), "ask", Map.of("wanted", "合同原件")).expect(200);
        String due = one.deadline("material").replace("RUNNING ", "");
        try (Visitor citizen = Visitor.narrow()) {
            Page page = citizen.open("/follow");
            page.locator("#number").fill(one.filed().number());
            page.locator("#code").fill(one.filed().queryCode());
            page.locator("main .btn").click();
            assertThat(page.locator("main")).containsText("投诉人补充材料");
            citizen.picture("request-open");
            page.getByText("补充材料").last().click();
            page.locator("#content").fill("合同找到了，马上送来。");
            Rest.officer("admin@yunchuan")
                    .put(
                            "clock",
                            Map.of("now", OffsetDateTime.parse(due).plusHours(1).toString()))
                    .expect(200);

            page.locator("#add").click();

            assertThat(page.locator("main [role=alert]")).containsText("投诉人补充材料应在");
            assertThat(page.locator("main [role=alert]")).containsText("不能再办");
            assertThat(page.locator("#content")).hasValue("合同找到了，马上送来。");
            citizen.picture("request-late");
        }
        Answer late = add(one, "还是想补充");
        assertThat(late.expect(422).faults()).containsExactly("TOO_LATE ");
        assertThat(one.deadline("material")).isEqualTo("OVERDUE " + due);
        assertThat(told(one)).contains("将按现有材料办理");
        assertThat(one.deadline("decision")).startsWith("RUNNING ");
        assertThat(one.seenBy(town.head()).json().path("actions").findValuesAsText("id"))
                .doesNotContain("acknowledge");
    }

    @Test
    @DisplayName("R11-10 goes to the unit complained of as well, waits for it with its day, and is its alone to answer")
    void goesToTheUnit() {
        OneCase one = admitted();
        Rest counter = Rest.officer("counter@" + town.id());
        counter.get(one.path("")).expect(404);
        one.act(town.handler(), "askUnit", Map.of("unit", "counter", "wanted", "当天谁当班"))
                .expect(200);

        Answer waiting =
                counter.get(town.path("worklist?q=" + one.filed().number())).expect(200);
        assertThat(waiting.at("/items/0/due"))
                .isEqualTo(one.deadline("unitWord").replace("RUNNING ", ""));
        assertThat(one.act(town.handler(), "explainItself", Map.of("word", "代答"))
                        .expect(403)
                        .faults())
                .containsExactly("NOT_YOU ");
        one.act(counter, "explainItself", Map.of("word", "当班的是二号")).expect(200);

        assertThat(one.deadline("unitWord")).startsWith("MET ");
        assertThat(one.act(counter, "explainItself", Map.of("word", "再说一次"))
                        .expect(422)
                        .faults())
                .containsExactly("CONDITION_FALSE ");
    }

    private static OneCase admitted() {
        OneCase one = OneCase.filedIn(town);
        one.act(town.desk(), "admit", one.admission()).expect(200);
        return one;
    }

    private static Answer add(OneCase one, String content) {
        return one.filed().citizen().post(one.filed().path("/supplements"), Map.of("content", content));
    }

    private static String told(OneCase one) {
        var notices = one.filed()
                .citizen()
                .get(one.filed().path(""))
                .expect(200)
                .json()
                .path("notices");
        return notices.path(notices.size() - 1).path("text").asText();
    }
}
