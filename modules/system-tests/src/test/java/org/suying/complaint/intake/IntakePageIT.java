package org.suying.complaint.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
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
@DisplayName("R19-02 the intake desk")
class IntakePageIT {

    private static final String STREET = "intake-street";
    private static final String DESK = "desk@" + STREET;
    private static final String REGIME = """
            regime: intakeStreet
            title: 街道受理规程
            extends: general
            clauses: B
            channels:
              phone: { kind: PHONE, text: 来电, en: Telephone, requires: [transcript] }
              letter: { kind: LETTER, text: 来函, en: Letter, requires: [letterDate, receivedAt] }
              email: { kind: EMAIL, text: 电子邮件, en: E-mail }
            """;
    private static final String SEND_TWICE = """
            async () => {
              const form = document.getElementById('intake');
              const body = new URLSearchParams(new FormData(form));
              body.append('save', '');
              const send = () => fetch(form.action, { method: 'POST', body }).then(answer => answer.text());
              const number = text => new DOMParser().parseFromString(text, 'text/html').querySelector('td.code').textContent.trim();
              return (await Promise.all([send(), send()])).map(number);
            }
            """;

    @BeforeAll
    static void open() {
        Rest.officer("admin@yunchuan")
                .post(
                        "tenants",
                        Map.of(
                                "id",
                                STREET,
                                "name",
                                "有来函的街道便民服务中心",
                                "level",
                                "STREET",
                                "kind",
                                "CENTRE",
                                "parent",
                                "baiyun",
                                "regime",
                                REGIME,
                                "administrator",
                                officer("admin", List.of()),
                                "officers",
                                List.of(officer("desk", List.of("desk")))))
                .expect(201);
    }

    private static Map<String, Object> officer(String login, List<String> roles) {
        return roles.isEmpty()
                ? Map.of("login", login, "name", "管理员", "password", Rest.PASSWORD)
                : Map.of("login", login, "name", "受理员", "roles", roles, "head", false, "password", Rest.PASSWORD);
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

    private static Page intake(Clerk clerk) {
        clerk.page().navigate("/desk/intake");
        return clerk.page();
    }

    private static void channel(Page page, String id) {
        page.locator("input[name=channel][value=" + id + "]").check(forced());
    }

    /** The button of a segment is its label; the input under it is for keys and screen readers. */
    private static Locator.CheckOptions forced() {
        return new Locator.CheckOptions().setForce(true);
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

    private static void fill(Page page, String subject) {
        page.locator("#f-complainant-name").fill("赵小满");
        page.locator("#f-subject").fill(subject);
        page.locator("#f-content").fill("材料没有一次说清，前后跑了三趟才收下。");
    }

    private static String number(Page page) {
        return page.locator("td.code").first().textContent().strip();
    }
}
