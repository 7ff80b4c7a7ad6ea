package org.suying.complaint.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.suying.complaint.intake.IntakeStreet.channel;
import static org.suying.complaint.intake.IntakeStreet.fill;
import static org.suying.complaint.intake.IntakeStreet.forced;
import static org.suying.complaint.intake.IntakeStreet.intake;
import static org.suying.complaint.intake.IntakeStreet.number;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;

@ArquillianTest
@RunAsClient
@DisplayName("R19-02 what the intake desk asks")
class IntakePageIT {

    private static final String STREET = "intake-street";
    private static final String DESK = "desk@" + STREET;

    @BeforeAll
    static void open() {
        IntakeStreet.open(STREET);
    }

    @Test
    @DisplayName("B-09 says all that is missing at once, on top and at each field, and keeps what was typed")
    void saysAllFaultsAtOnce() {
        try (Clerk desk = Clerk.narrow(DESK)) {
            Page page = intake(desk);
            channel(page, "letter");
            page.locator("#f-respondent-unit").fill("二楼左手第三个窗口");
            page.locator("#f-complainant-phone").fill("139 0000 421");
            page.locator("#save").click();

            assertThat(page.locator(".errsum li")).hasText(new String[] {
                "请填写收到时间", "请填写来函日期", "请填写姓名", "电话号码有 10 位，手机应为 11 位，固定电话请带区号", "请填写事项", "请填写事情经过"
            });
            assertThat(page.locator(".errsum")).isFocused();
            assertThat(page.locator("#f-respondent-unit")).hasValue("二楼左手第三个窗口");
            assertThat(page.locator("input[name=channel][value=letter]")).isChecked();
            assertThat(page.locator("#f-letterDate")).hasAttribute("aria-invalid", "true");
            desk.picture("intake-errors");
        }
    }

    @Test
    @DisplayName("R19-02 asks what the chosen channel needs, and nothing else")
    void asksWhatTheChannelNeeds() {
        try (Clerk desk = Clerk.wide(DESK)) {
            Page page = intake(desk);
            channel(page, "phone");
            assertThat(page.locator("#f-letterDate")).isHidden();
            assertThat(page.locator("#f-receivedAt")).isHidden();
            assertThat(page.locator("label[for=f-transcript]")).hasText("笔录 （来电必填）");
            page.locator("#f-transcript").fill("来电人的原话");

            channel(page, "letter");
            assertThat(page.locator("#f-transcript")).isHidden();
            page.locator("#f-letterDate").fill("2026-02-26");
            page.locator("#f-receivedAt").fill("2026-02-27T16:30");
            fill(page, "来函反映");
            desk.picture("intake-letter");
            page.locator("#save").click();

            assertThat(page.locator(".sheet")).containsText("2026年2月27日(周五) 16:30 来函");
            desk.open(number(page));
            assertThat(page.locator("main")).containsText("2026年2月26日");
            assertThat(page.locator("main")).not().containsText("来电人的原话");
        }
    }

    @Test
    @DisplayName("B-07 counts from when it came, and asks when that was")
    void asksWhenItCame() {
        try (Clerk desk = Clerk.wide(DESK)) {
            Page page = intake(desk);
            page.locator("input[name=arrival][value=earlier]").check(forced());
            fill(page, "补登的来访");
            page.locator("#save").click();
            assertThat(page.locator(".errsum li")).hasText(new String[] {"请填写收到时间"});

            page.locator("#f-receivedAt").fill("2099-01-01T08:00");
            page.locator("#save").click();
            assertThat(page.locator(".errsum li")).hasText(new String[] {"收到时间不能晚于现在"});

            page.locator("#f-receivedAt").fill("2026-02-27T09:05");
            page.locator("#save").click();
            assertThat(page.locator(".sheet")).containsText("2026年2月27日(周五) 09:05 来访");
        }
    }

    @Test
    @DisplayName("R04-03 keeps who helped, and what was said")
    void keepsWhoHelped() {
        try (Clerk desk = Clerk.wide(DESK)) {
            Page page = intake(desk);
            fill(page, "代老人填写");
            page.locator("#f-assistedBy").fill("社区工作者 方竹");
            page.locator("#f-transcript").fill("念给本人听，本人确认。");
            page.locator("#save").click();

            desk.open(number(page));
            assertThat(page.locator("main")).containsText("社区工作者 方竹");
            assertThat(page.locator("main")).containsText("念给本人听，本人确认。");
        }
    }

    @Test
    @DisplayName("R19-13 asks nothing of who stays anonymous, and keeps nothing that was typed before")
    void asksNothingOfTheAnonymous() {
        try (Clerk desk = Clerk.wide(DESK)) {
            Page page = intake(desk);
            fill(page, "匿名来访");
            page.locator("input[name=identity][value=ANONYMOUS]").check(forced());
            assertThat(page.locator("#f-complainant-name")).isHidden();
            assertThat(page.locator("main")).containsText("匿名反映不收集身份");
            page.locator("#save").click();

            assertThat(page.locator(".sheet")).containsText("匿名");
            desk.open(number(page));
            assertThat(page.locator("main")).containsText("匿名反映，没有留下身份。");
        }
    }
}
