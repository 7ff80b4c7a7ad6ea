package org.suying.complaint.follow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Town;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@DisplayName("B-01 the follow page")
class FollowPageIT {

    private static final Town TOWN = new Town("follow-page-street");
    private static final String NOT_FOUND = "没有找到。请核对编号和查询码，两者要同时正确。";

    @BeforeAll
    static void open() {
        Town.open(TOWN.id());
    }

    @Test
    @DisplayName("answers a wrong number and a wrong code in the same words")
    void answersInTheSameWords() {
        Town.Filed filed = TOWN.file();
        try (Visitor citizen = Visitor.narrow()) {
            ask(citizen, filed.number(), "0000-0000-0000-0000");
            assertThat(citizen.page().locator(".errsum li")).hasText(new String[] {NOT_FOUND});
            assertThat(citizen.page().locator("#number")).hasValue(filed.number());

            ask(citizen, "0000-0000-0000", filed.queryCode());
            assertThat(citizen.page().locator(".errsum li")).hasText(new String[] {NOT_FOUND});
            assertThat(citizen.page()).hasTitle("有 1 处需要修改 - 查询进度 - 诉应");
            citizen.picture("follow-wrong");
        }
    }

    @Test
    @DisplayName("says what is missing, at both fields")
    void saysWhatIsMissing() {
        try (Visitor citizen = Visitor.narrow()) {
            ask(citizen, "", "");

            assertThat(citizen.page().locator(".errsum li")).hasText(new String[] {"请填写诉求编号", "请填写查询码"});
            assertThat(citizen.page().locator("#code")).hasAttribute("aria-invalid", "true");
            citizen.picture("follow-missing");
        }
    }

    @Test
    @DisplayName("puts neither number nor code into an address, and speaks for the office that has the complaint")
    void speaksForTheOfficeThatHasIt() {
        Town.Filed filed = TOWN.file();
        try (Visitor citizen = Visitor.wide()) {
            ask(citizen, filed.number(), filed.queryCode().toLowerCase(Locale.ROOT));

            Assertions.assertThat(citizen.page().url()).endsWith("/follow");
            assertThat(citizen.page().locator(".sy-id")).containsText("试点街道" + TOWN.id());
            assertThat(citizen.page().locator(".status")).containsText("现在：已登记");
            assertThat(citizen.page().locator(".status")).containsText("告知是否受理最晚");
            citizen.picture("followed");
        }
    }

    @Test
    @DisplayName("takes what is added once, however often the same form is sent")
    void takesWhatIsAddedOnce() {
        Town.Filed filed = TOWN.file();
        try (Visitor citizen = Visitor.narrow()) {
            ask(citizen, filed.number(), filed.queryCode());
            Page page = citizen.page();
            page.getByText("补充材料").first().click();
            page.locator("#content").fill("<b>第二天又去了一次</b>");
            page.locator("#add").click();
            assertThat(page.getByText("补充的内容已经登记，办理人员会看到。")).isVisible();

            page.reload();

            assertThat(page.locator(".told .kept")).hasText(new String[] {"<b>第二天又去了一次</b>"});
            citizen.picture("supplemented");
        }
    }

    @Test
    @DisplayName("shows the form again in which something is missing")
    void showsTheFormWithTheFault() {
        Town.Filed filed = TOWN.file();
        try (Visitor citizen = Visitor.narrow()) {
            ask(citizen, filed.number(), filed.queryCode());
            Page page = citizen.page();
            page.getByText("补充材料").first().click();
            page.locator("#add").click();

            assertThat(page.locator(".errsum li")).hasText(new String[] {"请填写补充的内容"});
            assertThat(page.locator("#content")).isVisible();
            assertThat(page.locator("#reason")).isHidden();
        }
    }

    @Test
    @DisplayName("takes the complaint back, and offers nothing more to do with it")
    void takesTheComplaintBack() {
        Town.Filed filed = TOWN.file();
        try (Visitor citizen = Visitor.narrow()) {
            ask(citizen, filed.number(), filed.queryCode());
            Page page = citizen.page();
            page.getByText("撤回").first().click();
            page.locator("#reason").fill("已经解决了");
            page.locator("#take-back").click();

            assertThat(page.locator(".status")).containsText("现在：已撤回");
            assertThat(page.locator("#add")).hasCount(0);
            assertThat(page.locator("#take-back")).hasCount(0);
            citizen.picture("withdrawn");
        }
    }

    private static void ask(Visitor citizen, String number, String code) {
        Page page = citizen.open("/follow");
        page.locator("#number").fill(number);
        page.locator("#code").fill(code);
        page.locator("main .btn").click();
    }
}
