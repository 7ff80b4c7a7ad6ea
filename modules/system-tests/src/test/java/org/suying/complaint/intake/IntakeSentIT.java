package org.suying.complaint.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.suying.complaint.intake.IntakeStreet.fill;
import static org.suying.complaint.intake.IntakeStreet.intake;
import static org.suying.complaint.intake.IntakeStreet.number;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Rest;

@ArquillianTest
@RunAsClient
@DisplayName("R19-02 R19-03 what the intake desk registers")
class IntakeSentIT {

    private static final String STREET = "intake-sent-street";
    private static final String DESK = "desk@" + STREET;
    private static final String SEND_TWICE = """
            async () => {
              const form = document.getElementById('intake');
              const body = new FormData(form);
              body.append('save', '');
              const send = () => fetch(form.action, { method: 'POST', body }).then(answer => answer.text());
              const number = text => new DOMParser().parseFromString(text, 'text/html').querySelector('td.code').textContent.trim();
              return (await Promise.all([send(), send()])).map(number);
            }
            """;

    @BeforeAll
    static void open() {
        IntakeStreet.open(STREET);
    }

    @Test
    @DisplayName("R19-03 registers a telephone complaint by keys alone, and is ready for the next call")
    void takesCallByKeysAlone() {
        try (Clerk counter = Clerk.wide("counter@baiyun")) {
            Page page = intake(counter);
            assertThat(page.locator("#channel")).isFocused();
            counter.picture("intake");
            press(page, "2", "Enter", "Enter");
            assertThat(page.locator("#identity")).isFocused();
            press(page, "ArrowRight", "Enter");
            type(page, "纪南星", "138 0000 6127", "", "", "不动产窗口", "D02", "", "收取不明“加急费”");
            press(page, "ArrowDown", "Enter");
            page.keyboard().type("窗口称加急要另交 200 元。");
            counter.picture("intake-call");
            page.keyboard().press("Control+Enter");

            assertThat(counter.heading()).hasText("已经登记");
            assertThat(page.locator(".sheet")).containsText("来电");
            assertThat(page.locator(".sheet")).containsText("实名，为您保密");
            assertThat(page.locator(".sheet")).containsText("告知是否受理");
            assertThat(page.locator("[data-key=N]")).isFocused();
            counter.picture("intake-registered");
            String number = number(page);
            page.keyboard().press("Enter");

            assertThat(page.locator("input[name=channel][value=phone]")).isChecked();
            assertThat(page.locator("input[name=channel][value=phone]")).isFocused();
            assertThat(page.locator("#f-content")).hasValue("");
            counter.open(number);
            assertThat(page.locator("main")).containsText("窗口称加急要另交 200 元。");
            assertThat(page.locator("main")).containsText("来电");
        }
    }

    @Test
    @DisplayName("B-01 registers one complaint for a form that was sent twice")
    void registersOnce() {
        try (Clerk desk = Clerk.wide(DESK)) {
            Page page = intake(desk);
            fill(page, "只登记一次");

            List<?> numbers = (List<?>) page.evaluate(SEND_TWICE);

            Assertions.assertThat(numbers).hasSize(2).doesNotContainNull();
            Assertions.assertThat(numbers.get(0)).isEqualTo(numbers.get(1));
            Assertions.assertThat(Rest.officer(DESK)
                            .get("tenants/" + STREET + "/worklist?q=只登记一次")
                            .expect(200)
                            .json()
                            .at("/items"))
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("keeps what is half written when the session ends, also after a submit that failed")
    void outlivesTheSession() {
        try (Clerk desk = Clerk.wide(DESK)) {
            Page page = intake(desk);
            page.locator("#f-subject").fill("写了一半");
            page.locator("#save").click();
            assertThat(page.locator(".errsum")).isVisible();
            page.locator("#f-content").fill("第一行\n第二行 𠮷 😀");
            page.context().clearCookies();
            page.locator("#save").click();
            assertThat(desk.heading()).hasText("工作人员登录");
            desk.signInHere(DESK);

            assertThat(page.locator("#f-subject")).hasValue("写了一半");
            assertThat(page.locator("#f-content")).hasValue("第一行\n第二行 𠮷 😀");
            page.locator("#f-complainant-name").fill("赵小满");
            page.locator("#save").click();
            assertThat(page.locator("td.code")).hasCount(2);
            Assertions.assertThat(page.evaluate("JSON.stringify(Object.keys(sessionStorage))"))
                    .isEqualTo("[]");
        }
    }

    @Test
    @DisplayName("R19-03 is for who may register: others have no way to it, and are refused")
    void isForWhoMayRegister() {
        try (Clerk office = Clerk.wide("office@baiyun")) {
            Response answer = office.page().navigate("/desk/intake");

            Assertions.assertThat(answer.status()).isEqualTo(403);
            office.page().navigate("/desk/worklist");
            assertThat(office.page().locator("nav a[href$='/desk/intake']")).hasCount(0);
        }
    }

    @Test
    @DisplayName("of another tenant does not see what was registered")
    void isNotSeenFromBeside() {
        String number;
        try (Clerk desk = Clerk.english(DESK)) {
            Page page = intake(desk);
            fill(page, "隔壁看不到");
            desk.picture("intake-english");
            page.locator("#save").click();
            number = number(page);
        }
        try (Clerk beside = Clerk.wide("desk@qinghe")) {
            beside.page().navigate("/desk/register?q=" + number);
            assertThat(beside.page().locator("main")).containsText("没有找到");
        }
    }

    private static void press(Page page, String... keys) {
        List.of(keys).forEach(page.keyboard()::press);
    }

    /** Types into one field after the other. */
    private static void type(Page page, String... texts) {
        for (String text : texts) {
            page.keyboard().type(text);
            page.keyboard().press("Enter");
        }
    }
}
