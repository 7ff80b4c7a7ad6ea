package org.suying.complaint.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.complaint.intake.IntakeStreet.fill;
import static org.suying.complaint.intake.IntakeStreet.intake;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Rest;

@ArquillianTest
@RunAsClient
@DisplayName("B-01 back in the browser at the intake desk, and sent again")
class DeskBackIT {

    private static final String STREET = "desk-back-street";
    private static final String DESK = "desk@" + STREET;

    @BeforeAll
    static void open() {
        IntakeStreet.open(STREET);
        Rest admin = Rest.officer("admin@" + STREET);
        admin.post("tenants/" + STREET + "/units", Map.of("id", "hall", "name", "大厅"))
                .expect(201);
        admin.post(
                        "tenants/" + STREET + "/officers",
                        Map.of(
                                "login", "second",
                                "name", "受理员乙",
                                "unit", "hall",
                                "roles", List.of("desk"),
                                "password", Rest.PASSWORD))
                .expect(201);
    }

    @Test
    @DisplayName("B-01 is asked about before it is registered again")
    void asksBeforeTakingItAgain() {
        try (Clerk desk = Clerk.wide(DESK)) {
            asks(desk, "窗口登记后返回");
            desk.picture("intake-again");
            takesItWhenTold(desk, "窗口登记后返回");
        }
    }

    @Test
    @DisplayName("B-01 is asked about without scripts, where it is to be handled at once")
    void needsNoScript() {
        try (Clerk desk = Clerk.withoutScripts(DESK)) {
            asks(desk, "没有脚本的窗口");
            desk.page().locator("#again").check();
            desk.page().locator("#save-handle").click();

            assertThat(desk.page().locator(".casehead")).isVisible();
            assertThat(registered("没有脚本的窗口")).hasSize(2);
        }
    }

    @Test
    @DisplayName("B-01 tells another officer before the same screen nothing")
    void tellsAnotherOfficerNothing() {
        try (Clerk desk = Clerk.wide(DESK)) {
            fill(intake(desk), "同一台电脑");
            desk.page().locator("#save").click();
            assertThat(desk.page().locator("td.code")).hasCount(2);
            desk.signIn("second@" + STREET);
            fill(intake(desk), "同一台电脑");
            desk.page().locator("#save").click();

            assertThat(desk.page().locator("td.code")).hasCount(2);
            assertThat(registered("同一台电脑")).hasSize(2);
        }
    }

    private static void asks(Clerk desk, String subject) {
        Page page = intake(desk);
        fill(page, subject);
        page.locator("#save").click();
        assertThat(page.locator("td.code")).hasCount(2);
        page.goBack();
        assertThat(page.locator("#intake")).isVisible();
        fill(page, subject); // what the browser does not bring back is typed again
        page.locator("#save").click();

        assertThat(page.locator(".errsum li")).hasCount(1);
        assertThat(page.locator(".errsum li")).containsText("已经从这里登记过");
        assertThat(page.locator("#f-subject")).hasValue(subject);
        assertThat(registered(subject)).hasSize(1);
    }

    private static void takesItWhenTold(Clerk desk, String subject) {
        Page page = desk.page();
        page.locator("#again").check();
        page.locator("#save").click();

        assertThat(page.locator("td.code")).hasCount(2);
        assertThat(registered(subject)).hasSize(2).doesNotHaveDuplicates();
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
