package org.suying.complaint.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.complaint.intake.IntakeStreet.channel;
import static org.suying.complaint.intake.IntakeStreet.fill;
import static org.suying.complaint.intake.IntakeStreet.intake;
import static org.suying.complaint.intake.IntakeStreet.number;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Clerk;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;

@ArquillianTest
@RunAsClient
@DisplayName("R19-02 R19-03 what each channel asks at the desk, as the rule book has it")
class ChannelFormIT {

    private static final String STREET = "channel-form-street";
    private static final String DESK = "desk@" + STREET;

    @BeforeAll
    static void open() {
        IntakeStreet.open(STREET, """
                  visit: { kind: VISIT, text: 来访, en: Visit, requires: [transcript, signed] }
                complaint:
                  fields:
                    pressing: { of: complaint.urgent }
                    above:    { of: complaint.passedOnBy }
                    aboveNo:  { of: complaint.passedOnNumber }
                    aboveDay: { of: complaint.passedOnDate }
                """);
    }

    @Test
    @DisplayName("R19-02 a visit needs minutes that are signed, and says what is missing at once")
    void needsSignedMinutes() {
        try (Clerk desk = Clerk.wide(DESK)) {
            Page page = intake(desk);
            fill(page, "没有签字的来访");
            page.locator("#save").click();
            assertThat(page.locator(".errsum li")).containsText(new String[] {"笔录", "笔录已由本人签名或者按手印"});
            assertThat(page.locator("#f-subject")).hasValue("没有签字的来访");

            page.locator("#f-transcript").fill("来访人的原话");
            page.locator("#f-signed").check();
            page.locator("#save").click();
            desk.open(number(page));
            assertThat(page.locator("main")).containsText("本人已签名");
        }
    }

    @Test
    @DisplayName("R19-01 R05-08 a matter from above keeps who passed it on, their number and date, on the case")
    void keepsWhoPassedItOn() {
        try (Clerk desk = Clerk.wide(DESK)) {
            Page page = intake(desk);
            channel(page, "email");
            fill(page, "市里转来的一件");
            page.locator("#f-fields-above").fill("云川市信访局");
            page.locator("#f-fields-aboveNo").fill("云信转〔2026〕17号");
            page.locator("#f-fields-aboveDay").fill("2026-02-27");
            desk.picture("intake-from-above");
            page.locator("#save").click();

            desk.open(number(page));
            assertThat(page.locator("main")).containsText("由谁转来");
            assertThat(page.locator("main")).containsText("云川市信访局");
            assertThat(page.locator("main")).containsText("云信转〔2026〕17号");
            assertThat(page.locator("main")).containsText("2026年2月27日");
        }
    }

    @Test
    @DisplayName("R19-12 the desk ticks what cannot wait; nobody else is asked it, or may say it")
    void isTickedAtTheDesk() {
        try (Clerk desk = Clerk.wide(DESK)) {
            Page page = intake(desk);
            channel(page, "email");
            fill(page, "不能等的一件");
            page.locator("#f-fields-pressing").check();
            page.locator("#save").click();
            desk.open(number(page));
            assertThat(page.locator("main")).containsText("紧急，不能等");
        }
        Map<String, Object> filing = Filing.webWith("fields", Map.of("pressing", true));
        Answer refused =
                Rest.anybody().post("tenants/" + STREET + "/complaints", filing).expect(422);
        assertThat(refused.faults()).containsExactly("NOT_ALLOWED /fields/pressing");
        assertThat(Rest.anybody().get("tenants/" + STREET).expect(200).text()).doesNotContain("pressing");
    }

    @Test
    @DisplayName("R19-05 registers and leads to what can be done at once, with number and code to hand over")
    void leadsToTheCase() {
        try (Clerk desk = Clerk.wide(DESK)) {
            Page page = intake(desk);
            channel(page, "email");
            fill(page, "当场处理的一件");
            page.locator("#save-handle").click();

            assertThat(page.locator(".casehead h1")).hasText("当场处理的一件");
            assertThat(page.locator("main [role=status]")).containsText("查询码");
            assertThat(desk.offers()).not().hasCount(0);
            desk.picture("case-just-registered");
            assertThat(page.evaluate("JSON.stringify(Object.keys(sessionStorage))"))
                    .isEqualTo("[]");
        }
    }
}
