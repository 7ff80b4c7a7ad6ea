package org.suying.complaint.follow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
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
import org.suying.testkit.Town.Filed;
import org.suying.testkit.Visitor;

/** A street whose rule book lets complainants object to the outcome. */
@ArquillianTest
@RunAsClient
@DisplayName("B-01 the complainant")
class ComplainantIT {

    private static final Town TOWN = new Town("objection-street");
    private static final String REPLY = "您好：\n办理清单已经更正，窗口负责人将向您当面致歉。";

    private static final String REGIME = """
            regime: objectionStreet
            title: 可以要求复核的规程
            extends: general
            clauses: B
            workflow:
              states:
                received:  { phase: RECEIVED,  text: 已登记 }
                handling:  { phase: HANDLING,  text: 办理中 }
                decided:   { phase: DECIDED,   text: 已决定 }
                replied:   { phase: REPLIED,   text: 已答复 }
                review:    { phase: HANDLING,  text: 复核中 }
                closed:    { phase: CLOSED,    text: 已办结, end: true }
                withdrawn: { phase: WITHDRAWN, text: 已撤回, end: true }
              actions:
                admit:    { text: 受理, from: received, to: handling, by: desk, fields: [ground] }
                decide:   { text: 作出决定, from: [handling, review], to: decided, by: head, fields: [finding, outcome, reasons] }
                reply:    { text: 答复投诉人, from: decided, to: replied, by: desk, fields: [replyText] }
                close:    { text: 办结, from: replied, to: closed, by: desk }
                withdraw: { text: 撤回, from: [received, handling], to: withdrawn, by: complainant, as: WITHDRAWAL }
                object:   { text: 要求复核, from: replied, to: review, by: complainant, as: REVIEW }
            """;

    @BeforeAll
    static void open() {
        Map<String, Object> tenant = new LinkedHashMap<>();
        tenant.put("id", TOWN.id());
        tenant.put("name", "可以要求复核的街道");
        tenant.put("level", "STREET");
        tenant.put("kind", "CENTRE");
        tenant.put("parent", "baiyun");
        tenant.put("regime", REGIME);
        tenant.put("administrator", Map.of("login", "admin", "name", "管理员", "password", Rest.PASSWORD));
        tenant.put(
                "officers",
                List.of(
                        Map.of("login", "desk", "name", "受理员", "roles", List.of("desk"), "password", Rest.PASSWORD),
                        Map.of("login", "head", "name", "负责人", "roles", List.of("head"), "password", Rest.PASSWORD)));
        Rest.officer("admin@yunchuan").post("tenants", tenant).expect(201);
    }

    @Test
    @DisplayName(
            "B-01 R19-07 reads the reply, rates it once, and objects with a reason, on a telephone without scripts")
    void ratesAndObjects() {
        Filed filed = TOWN.file();
        replied(filed);
        try (Visitor citizen = Visitor.withoutScripts()) {
            Page page = follow(citizen, filed);
            assertThat(page.locator("#reply")).containsText("窗口负责人将向您当面致歉");
            page.locator("#rate").click();
            assertThat(page.locator(".errsum li")).hasCount(2);
            page.getByLabel("不满意", new Page.GetByLabelOptions().setExact(true)).check();
            page.getByLabel("没有解决").check();
            page.locator("#comment").fill("没有人道歉");
            page.locator("#rate").click();
            assertThat(page.locator("main")).containsText("没有人道歉");
            assertThat(page.locator("#rate")).hasCount(0);

            page.locator("summary").getByText("要求复核").click();
            page.locator("#ask").click();
            assertThat(page.locator(".errsum li")).hasCount(1);
            page.locator("#review-reason").fill("答复说会道歉，一周过去没有人来。");
            page.locator("#ask").click();

            assertThat(page.locator(".status")).containsText("复核中");
            assertThat(page.locator("main")).containsText("答复说会道歉，一周过去没有人来。");
            citizen.picture("objected");
        }
        assertThat(filed.citizen()
                        .post(filed.path("/evaluation"), Map.of("score", 5, "resolved", true))
                        .faults())
                .containsAnyOf("USED_UP ", "NOT_NOW ");
        assertThat(filed.citizen()
                        .post(filed.path("/reviews"), Map.of("reason", "再来一次"))
                        .expect(409)
                        .faults())
                .containsExactly("NOT_NOW ");
    }

    @Test
    @DisplayName("B-01 withdraws before the decision, and is told in words after it, with nothing typed lost")
    void withdrawsInTime() {
        Filed filed = TOWN.file();
        try (Visitor citizen = Visitor.narrow()) {
            Page page = follow(citizen, filed);
            page.getByText("撤回").first().click();
            page.locator("#reason").fill("窗口已经道歉了");
            replied(filed);

            page.locator("#take-back").click();

            assertThat(page.locator("main [role=alert]")).containsText("已答复");
            assertThat(page.locator("#reason")).hasValue("窗口已经道歉了");
            citizen.picture("withdrawn-late");
        }
        Answer late = filed.citizen().post(filed.path("/withdrawal"), Map.of("reason", "晚了"));
        assertThat(late.expect(409).faults()).containsExactly("NOT_NOW ");
        assertThat(filed.citizen().get(filed.path("")).at("/phase")).isEqualTo("REPLIED");
    }

    @Test
    @DisplayName("B-01 adds to it while it is open, and is told in words afterwards, with nothing typed lost")
    void addsInTime() {
        Filed filed = TOWN.file();
        try (Visitor citizen = Visitor.narrow()) {
            Page page = follow(citizen, filed);
            page.getByText("补充材料").first().click();
            page.locator("#content").fill("后来又想起一件事。".repeat(20));
            replied(filed);
            act(filed, "desk", "close", Map.of());

            page.locator("#add").click();

            assertThat(page.locator("main [role=alert]")).containsText("已办结");
            assertThat(page.locator("#content")).hasValue("后来又想起一件事。".repeat(20));
        }
    }

    @Test
    @DisplayName("B-01 who goes back after filing finds what was typed of the matter")
    void goesBack() {
        try (Visitor citizen = Visitor.narrow()) {
            Page page = citizen.open("/t/" + TOWN.id() + "/file");
            page.locator("#f-subject").fill("只此一件");
            page.locator("#f-content").fill("发出去以后又按了返回。");
            page.locator("#f-complainant-name").fill("赵小满");
            page.locator("#send").click();
            assertThat(page.locator("td.code")).hasCount(2);

            page.goBack();

            assertThat(page.locator("#f-subject")).hasValue("只此一件");
            assertThat(page.locator("#f-content")).hasValue("发出去以后又按了返回。");
        }
    }

    @Test
    @DisplayName("B-01 what was typed survives cookies that are gone: the public pages keep no session")
    void survivesWithoutSession() {
        try (Visitor citizen = Visitor.narrow()) {
            Page page = citizen.open("/t/" + TOWN.id() + "/file");
            page.locator("#f-content").fill("写了很久很久。");
            page.context().clearCookies();
            page.locator("#send").click();

            assertThat(page.locator(".errsum li").first()).hasText("请填写事项");
            assertThat(page.locator("#f-content")).hasValue("写了很久很久。");
        }
    }

    private static Page follow(Visitor citizen, Filed filed) {
        Page page = citizen.open("/follow");
        page.locator("#number").fill(filed.number());
        page.locator("#code").fill(filed.queryCode());
        page.locator("main .btn").click();
        assertThat(page.locator(".status")).isVisible();
        return page;
    }

    private static void replied(Filed filed) {
        act(filed, "desk", "admit", Map.of("ground", "service"));
        act(filed, "head", "decide", Map.of("finding", "SUBSTANTIATED", "outcome", "更正", "reasons", "属实"));
        act(filed, "desk", "reply", Map.of("replyText", REPLY));
    }

    private static void act(Filed filed, String login, String action, Map<String, Object> fields) {
        Rest officer = Rest.officer(login + "@" + TOWN.id());
        String id = TOWN.desk().get(TOWN.path("register?limit=200")).json().findParents("number").stream()
                .filter(row -> row.path("number").asText().equals(filed.number()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        String path = TOWN.path("cases/" + id);
        officer.with("If-Match", officer.get(path).expect(200).header("ETag"))
                .post(path + "/actions/" + action, Map.of("fields", fields))
                .expect(200);
    }
}
