package org.suying.complaint.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@DisplayName("R19-02 the filing page")
class FilingPageIT {

    private static final Town TOWN = new Town("filing-page-street");
    private static final Town CLOSED = new Town("closed-street");
    private static final String EVIL =
            "<script>document.title='x'</script><img src=x onerror=alert(1)>'; drop table suying.complaint; -- 𠮷😀";
    private static final String SEND_TWICE = """
            async () => {
              const form = document.getElementById('file');
              const body = new FormData(form);
              body.append('send', '');
              const send = () => fetch(form.action, { method: 'POST', body }).then(answer => answer.text());
              const number = text => new DOMParser().parseFromString(text, 'text/html').querySelector('td.code').textContent.trim();
              return (await Promise.all([send(), send()])).map(number);
            }
            """;

    @BeforeAll
    static void open() {
        Town.open(TOWN.id());
        Rest.officer("admin@yunchuan")
                .post(
                        "tenants",
                        Map.of(
                                "id",
                                CLOSED.id(),
                                "name",
                                "不在网上受理的街道便民服务中心",
                                "level",
                                "STREET",
                                "kind",
                                "CENTRE",
                                "parent",
                                "baiyun",
                                "regime",
                                "regime: closedStreet\ntitle: 窗口受理规程\nextends: general\nclauses: B\nchannels:\n  web: null\n",
                                "administrator",
                                Map.of("login", "admin", "name", "管理员", "password", Rest.PASSWORD)))
                .expect(201);
    }

    @Test
    @DisplayName(
            "B-09 says all that is missing or wrong at once, in its title, on top, and at each field, and keeps what was typed")
    void saysAllFaultsAtOnce() {
        try (Visitor citizen = Visitor.narrow()) {
            Page page = citizen.open("/t/" + TOWN.id() + "/file");
            page.locator("#f-complainant-phone").fill("139 0000 421");
            page.locator("#f-complainant-email").fill("x@y");
            page.locator("#f-respondent-unit").fill("二楼左手第三个窗口");
            page.locator("#send").click();

            assertThat(page).hasTitle("有 5 处需要修改 - 提出诉求 - 试点街道" + TOWN.id());
            assertThat(page.locator(".errsum li")).hasText(new String[] {
                "请填写事项", "请填写事情经过", "请填写姓名", "电话号码有 10 位，手机应为 11 位，固定电话请带区号", "电子邮箱应为 name@example.cn 的样子"
            });
            assertThat(page.locator(".errsum")).isFocused();
            assertThat(page.locator("#f-respondent-unit")).hasValue("二楼左手第三个窗口");
            assertThat(page.locator("#f-complainant-phone")).hasValue("139 0000 421");
            assertThat(page.locator("#f-subject")).hasAttribute("aria-invalid", "true");
            page.locator(".errsum a").first().click();
            assertThat(page.locator("#f-subject")).isFocused();
            citizen.picture("file-errors");
        }
    }

    @Test
    @DisplayName("B-09 refuses what is too long by its characters, with nothing of it lost")
    void refusesWhatIsTooLong() {
        try (Visitor citizen = Visitor.wide()) {
            Page page = citizen.open("/t/" + TOWN.id() + "/file");
            fill(page, "跑了三趟", "很".repeat(10_000), "赵小满");
            page.locator("#send").click();

            assertThat(page.locator(".errsum li")).hasText(new String[] {"事情经过太长，最多 5,000 个字"});
            Assertions.assertThat(page.locator("#f-content").inputValue()).hasSize(10_000);
            citizen.picture("file-too-long");

            page.locator("#f-content").fill("𠮷".repeat(5_000));
            page.locator("#send").click();
            assertThat(page.locator("td.code")).hasCount(2);
        }
    }

    @Test
    @DisplayName("takes markup and SQL in each text field for what it is: text")
    void takesMarkupForText() {
        try (Visitor citizen = Visitor.narrow()) {
            Page page = citizen.open("/t/" + TOWN.id() + "/file");
            fill(page, EVIL.substring(0, 100), EVIL, EVIL.substring(0, 50));
            for (String field : List.of("#f-respondent-unit", "#f-respondent-counter", "#f-respondent-person")) {
                page.locator(field).fill(EVIL.substring(0, 100));
            }
            page.locator("#send").click();

            assertThat(page).hasTitle("已经登记 - 试点街道" + TOWN.id());
            assertThat(page.locator(".sheet")).containsText(EVIL.substring(0, 100));
            assertThat(page.locator(".sheet img")).hasCount(0);
            citizen.picture("filed-markup");
        }
    }

    @Test
    @DisplayName("B-01 registers one complaint for a form that was sent twice")
    void registersOnce() {
        try (Visitor citizen = Visitor.wide()) {
            Page page = citizen.open("/t/" + TOWN.id() + "/file");
            fill(page, "只登记一次", "手快点了两下。", "赵小满");

            List<?> numbers = (List<?>) page.evaluate(SEND_TWICE);

            Assertions.assertThat(numbers).hasSize(2).doesNotContainNull();
            Assertions.assertThat(numbers.get(0)).isEqualTo(numbers.get(1));
            Assertions.assertThat(TOWN.desk()
                            .get(TOWN.path("worklist?q=只登记一次"))
                            .expect(200)
                            .json()
                            .at("/items"))
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("R19-13 takes an anonymous complaint without what was typed of the person")
    void takesNothingOfThePerson() {
        try (Visitor citizen = Visitor.narrow()) {
            Page page = citizen.open("/t/" + TOWN.id() + "/file");
            fill(page, "匿名反映", "不愿意留下姓名。", "赵小满");
            page.getByLabel("匿名").check();
            page.locator("#send").click();

            assertThat(page.locator(".sheet tr").filter(new Locator.FilterOptions().setHasText("身份")))
                    .containsText("匿名");
            assertThat(page.locator("td.code")).hasCount(2);
        }
    }

    @Test
    @DisplayName("B-09 explains where filing online is closed, and names the ways that are open")
    void explainsTheClosedChannel() {
        try (Visitor citizen = Visitor.narrow()) {
            Page page = citizen.open("/t/" + CLOSED.id() + "/file");

            assertThat(page.locator("main")).containsText("这里没有开通网上提出");
            assertThat(page.locator("main .bullets")).containsText("来访 请在办公时间到服务窗口");
            assertThat(page.locator("form#file")).hasCount(0);
            citizen.picture("file-closed");
        }
    }

    private static void fill(Page page, String subject, String content, String name) {
        page.locator("#f-subject").fill(subject);
        page.locator("#f-content").fill(content);
        page.locator("#f-complainant-name").fill(name);
    }
}
