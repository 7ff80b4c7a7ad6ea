package org.suying.complaint.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.complaint.intake.IntakeStreet.fill;
import static org.suying.complaint.intake.IntakeStreet.intake;
import static org.suying.complaint.intake.IntakeStreet.number;

import com.microsoft.playwright.Page;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Rest;

@ArquillianTest
@RunAsClient
@DisplayName("The connection is lost after the server has taken what an officer sent")
class LostAnswerIT {

    private static final String STREET = "lost-answer-street";
    private static final String DESK = "desk@" + STREET;

    @BeforeAll
    static void open() {
        IntakeStreet.open(STREET, """
                workflow:
                  states:
                    received: { phase: RECEIVED, text: 已登记 }
                    handling: { phase: HANDLING, text: 办理中 }
                    decided:  { phase: DECIDED,  text: 已决定 }
                    replied:  { phase: REPLIED,  text: 已答复 }
                    closed:   { phase: CLOSED,   text: 已办结, end: true }
                  actions:
                    note:   { text: 记录情况, from: received, to: received, by: desk, fields: [findings] }
                    admit:  { text: 受理, from: received, to: handling, by: desk, fields: [ground, handler],
                              effects: [ { assign: { role: handler, to: handler } } ] }
                    decide: { text: 作出决定, from: handling, to: decided, by: [head, handler], fields: [outcome] }
                    reply:  { text: 答复, from: decided, to: replied, by: desk, fields: [replyText] }
                    close:  { text: 办结, from: replied, to: closed, by: desk }
                """);
    }

    @Test
    @DisplayName("B-01 registers one complaint, and hands out its number and code when the draft is sent again")
    void registersOnce() {
        try (Clerk desk = Clerk.wide(DESK)) {
            Page page = intake(desk);
            fill(page, "回执没有收到");
            lose(desk, "#save");
            intake(desk);
            assertThat(page.locator("#f-subject")).hasValue("回执没有收到");
            page.locator("#save").click();

            assertThat(page.locator("td.code")).hasCount(2);
            assertThat(registered("回执没有收到")).containsExactly(number(page));
            intake(desk);
            fill(page, "下一件另有编号");
            page.locator("#save").click();
            assertThat(page.locator("td.code")).hasCount(2);
            assertThat(registered("下一件另有编号")).containsExactly(number(page));
        }
    }

    @Test
    @DisplayName(
            "B-01 says that it was taken when something else is sent, and takes that as another only when asked again")
    void asksBeforeTakingAnother() {
        try (Clerk desk = Clerk.wide(DESK)) {
            Page page = intake(desk);
            fill(page, "先前的一件");
            lose(desk, "#save");
            intake(desk);
            page.locator("#f-subject").fill("改过的另一件");
            page.locator("#save").click();

            assertThat(page.locator(".errsum li")).hasText("这份表单已经提交过，刚才改动的内容没有登记；要作为另一件提交，请再按一次");
            assertThat(page.locator("#f-subject")).hasValue("改过的另一件");
            assertThat(registered("改过的另一件")).isEmpty();
            page.locator("#save").click();
            assertThat(page.locator("td.code")).hasCount(2);
            assertThat(registered("改过的另一件")).hasSize(1);
            assertThat(registered("先前的一件")).hasSize(1);
        }
    }

    @Test
    @DisplayName("B-02 does an action once, though the case allows it again")
    void actsOnce() {
        try (Clerk desk = Clerk.wide(DESK)) {
            Page page = intake(desk);
            fill(page, "记录一次");
            page.locator("#save").click();
            String number = number(page);
            desk.open(number).choose("记录情况").write("调查情况", "到场看过一次");
            String address = page.url();
            lose(desk, "form#action input[type=submit]");
            page.navigate(address);
            assertThat(desk.field("调查情况")).hasValue("到场看过一次");
            desk.sendWell();

            assertThat(page.locator("#history b").getByText("记录情况")).hasCount(1);
        }
    }

    /** The server does it; the answer never comes. */
    private static void lose(Clerk desk, String button) {
        Page page = desk.page();
        String address = page.url();
        page.route(address.replaceFirst("[?#].*", "") + "*", route -> {
            if (route.request().method().equals("POST")) {
                route.fetch();
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        page.locator(button).click();
        page.waitForCondition(() -> page.url().startsWith("chrome-error:"));
        page.unrouteAll();
    }

    private static List<String> registered(String subject) {
        return Rest.officer(DESK)
                .get("tenants/" + STREET + "/register?q=" + subject)
                .expect(200)
                .json()
                .at("/items")
                .findValuesAsText("number");
    }
}
