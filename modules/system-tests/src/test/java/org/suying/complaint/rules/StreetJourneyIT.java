package org.suying.complaint.rules;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.suying.complaint.rules.StreetHallIT.STREET;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Town.Filed;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@DisplayName("A street's hall on the pages:")
class StreetJourneyIT {

    @Test
    @DisplayName("R15-01 R15-03 R15-05 says to everybody how it takes and by when and in which form it answers")
    void saysWhatHolds() {
        try (Visitor visitor = Visitor.wide()) {
            visitor.open("/t/fenghe");
            assertThat(visitor.page().locator("main")).containsText("5 个工作日");
            visitor.picture("street-home");
        }
        try (Visitor visitor = Visitor.narrow()) {
            visitor.open("/t/fenghe");
            visitor.picture("street-home");
        }
    }

    @Test
    @DisplayName("R15-05 R15-07 is handled jointly, answered and asked about, at a desk")
    void goesItsWayAtADesk() {
        goesItsWay(true);
    }

    @Test
    @DisplayName("R15-05 R15-07 is handled jointly, answered and asked about, on a telephone")
    void goesItsWayOnATelephone() {
        goesItsWay(false);
    }

    private static void goesItsWay(boolean wide) {
        Filed filed = STREET.filed(wide ? "在电脑上联办的一件" : "在手机上联办的一件");
        try (Clerk desk = clerk(wide, "desk")) {
            desk.open(filed.number()).choose("分类").tick("办理程序和时限");
            desk.write("分析和分类", "涉及民政、社保两个窗口。").sendWell();
            desk.choose("联合办理").tick("民政窗口").tick("社保窗口").write("协调要求", "请三日内报送意见。");
            desk.picture("street-joint");
            desk.sendWell();
            assertThat(desk.page().locator("#offers")).containsText("还有会办部门没有报送意见");
            desk.picture("street-waiting");
        }
        for (String party : new String[] {"civil", "social"}) {
            try (Clerk clerk = clerk(wide, party)) {
                clerk.open(filed.number())
                        .choose("报送会办意见")
                        .write("会办意见", "职责已经理清。")
                        .sendWell();
            }
        }
        try (Clerk desk = clerk(wide, "desk")) {
            desk.open(filed.number())
                    .choose("汇总会办意见")
                    .write("调查情况", "两窗口职责已经理清。")
                    .sendWell();
        }
        try (Clerk head = clerk(wide, "head")) {
            head.open(filed.number()).choose("作出决定").tick("属实");
            head.write("处理结果", "今后只跑一个窗口").write("理由和依据", "职责不清。").sendWell();
        }
        try (Clerk desk = clerk(wide, "desk")) {
            desk.open(filed.number()).choose("书面答复").write("答复全文", "今后只跑一个窗口。").sendWell();
            asks(desk);
        }
    }

    private static void asks(Clerk desk) {
        Page page = desk.page();
        page.navigate(page.url().replaceFirst("/desk/.*", "/desk/callbacks"));
        button(page, "抽取：不定期回访").click();
        assertThat(page.locator("main [role=status] .note--ok")).containsText("已抽取");
        desk.picture("street-callbacks");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("登记结果"))
                .first()
                .click();
        page.waitForLoadState();
        button(page, "登记结果").click();
        assertThat(desk.alert()).isVisible();
        page.getByLabel("已解决", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("不满意", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#comment").fill("事情办了，等得太久。");
        desk.picture("street-callback");
        button(page, "没有联系上").click();
        assertThat(desk.alert()).containsText("没有联系上投诉人，就不能填");
        assertThat(page.locator("#comment")).hasValue("事情办了，等得太久。");
        button(page, "登记结果").click();
        assertThat(page.locator("main [role=status] .note--ok")).containsText("已登记回访结果");
        assertThat(page.locator("#callbacks")).containsText("事情办了，等得太久。");
        assertThat(page.locator("#drawn")).containsText("种子");
        desk.picture("street-called");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Clerk clerk(boolean wide, String login) {
        return wide ? Clerk.wide(login + "@fenghe") : Clerk.narrow(login + "@fenghe");
    }
}
