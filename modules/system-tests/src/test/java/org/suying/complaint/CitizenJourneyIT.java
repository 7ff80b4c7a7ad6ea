package org.suying.complaint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@DisplayName("R19-02, B-01 a citizen finds Baiyun, files, follows, reads the reply and rates it")
class CitizenJourneyIT {

    private static final Pattern DATE = Pattern.compile("最晚 20\\d\\d年\\d+月\\d+日\\(周[一二三四五]\\) 17:30");

    /** What the receipt shows. */
    private record Receipt(String number, String code) {}

    @Test
    @DisplayName("at a desk")
    void atADesk() {
        try (Visitor citizen = Visitor.wide()) {
            walk(citizen);
        }
    }

    @Test
    @DisplayName("on a telephone")
    void onATelephone() {
        try (Visitor citizen = Visitor.narrow()) {
            walk(citizen);
        }
    }

    @Test
    @DisplayName("on a telephone that runs no scripts")
    void withoutScripts() {
        try (Visitor citizen = Visitor.withoutScripts()) {
            Receipt receipt = file(citizen.open("/t/baiyun/file"));

            follow(citizen.open("/follow"), receipt);

            assertThat(citizen.page().getByRole(AriaRole.HEADING).first()).hasText("窗口让我跑了三趟");
            citizen.picture("followed-without-scripts");
        }
    }

    private static void walk(Visitor citizen) {
        find(citizen);
        citizen.page().locator(".hero").getByRole(AriaRole.LINK, named("提出诉求")).click();
        citizen.picture("file");
        Receipt receipt = file(citizen.page());
        readTheReceipt(citizen);
        BaiyunDesk.reply(receipt.number());
        follow(citizen.open("/follow"), receipt);
        readTheReply(citizen);
        rate(citizen);
        nobodyElseSees(receipt);
    }

    private static void find(Visitor citizen) {
        Page page = citizen.open("/");
        citizen.picture("tree");
        page.getByLabel("地名或单位名称").fill("白云");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("查找").setExact(true))
                .click();
        citizen.picture("found");
        page.locator("main")
                .getByRole(AriaRole.LINK, named("白云区政务服务中心"))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, heading("您什么时候能得到答复"))).isVisible();
        assertThat(page.getByText("受理后 7 个工作日内作出处理决定")).isVisible();
        citizen.picture("tenant");
    }

    private static Receipt file(Page page) {
        page.locator("#f-subject").fill("窗口让我跑了三趟");
        page.locator("#f-content").fill("办营业执照，材料没有一次说清，前后跑了三趟才收下。");
        page.getByLabel("实名，但请为我保密").check();
        page.locator("#f-complainant-name").fill(Filing.NAME);
        page.locator("#f-complainant-phone").fill(Filing.PHONE);
        page.locator("#send").click();
        Locator codes = page.locator("td.code");
        assertThat(codes).hasCount(2);
        return new Receipt(
                codes.nth(0).innerText().strip(), codes.nth(1).innerText().strip());
    }

    private static void readTheReceipt(Visitor citizen) {
        Page page = citizen.page();
        assertThat(page).hasTitle("已经登记 - 白云区政务服务中心");
        Locator admission = page.locator("tr").filter(new Locator.FilterOptions().setHasText("告知是否受理"));
        assertThat(admission).containsText(DATE);
        assertThat(page.locator("details[open] > summary").first()).containsText("为什么是这一天");
        assertThat(page.locator("details[open] .days .due").first()).containsText("第1天");
        citizen.picture("filed");
    }

    private static void follow(Page page, Receipt receipt) {
        page.getByLabel("诉求编号").fill(receipt.number());
        page.getByLabel("查询码").fill(receipt.code());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查看办到哪一步"))
                .click();
    }

    private static void readTheReply(Visitor citizen) {
        Page page = citizen.page();
        assertThat(page.getByRole(AriaRole.HEADING, heading("已经答复您"))).isVisible();
        assertThat(page.locator(".letter")).containsText("窗口已当面致歉，并改用一次性告知清单。");
        assertThat(page.locator(".letter .sign")).containsText("白云区政务服务中心");
        assertThat(page.locator(".sy-id")).containsText("白云区政务服务中心");
        citizen.picture("replied");
    }

    private static void rate(Visitor citizen) {
        Page page = citizen.page();
        page.locator("#rate").click();
        assertThat(page.locator(".errsum li")).hasText(new String[] {"请填写满意程度", "请填写问题是否解决"});
        page.getByLabel("满意", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("解决了", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#rate").click();
        assertThat(page.getByText("谢谢，您的评价已经登记。")).isVisible();
        assertThat(page.getByText("您的评价：满意，问题已解决")).isVisible();
        assertThat(page.locator("#rate")).hasCount(0);
        citizen.picture("rated");
    }

    /** The twin: the other district finds nothing under the number. */
    private static void nobodyElseSees(Receipt receipt) {
        Assertions.assertThat(Rest.officer("head@qinghe")
                        .get("tenants/qinghe/worklist?q=" + receipt.number())
                        .expect(200)
                        .json()
                        .at("/items"))
                .isEmpty();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
