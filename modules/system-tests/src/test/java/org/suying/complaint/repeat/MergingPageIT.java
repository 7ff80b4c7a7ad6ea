package org.suying.complaint.repeat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Town;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@DisplayName("R19-06 complaints of the same matter on the pages")
class MergingPageIT {

    private static final Town TOWN = new Town("merging-pages");

    @BeforeAll
    static void open() {
        Town.open(TOWN.id());
    }

    @Test
    @DisplayName("R19-06 the desk merges what it registers into what it finds; complainant, case and register say so")
    void mergesAtTheDesk() {
        Matter leading = Matter.of(TOWN, "窗口要我跑了三趟");
        String number;
        String code;
        try (Clerk desk = Clerk.wide("desk@" + TOWN.id())) {
            Page page = desk.page();
            page.navigate("/desk/intake");
            page.locator("#f-complainant-name").fill("周二");
            page.locator("#f-subject").fill("窗口让我跑三趟");
            page.locator("#f-content").fill("办营业执照，材料没有一次说清，前后跑了三趟。");
            Locator merge = page.locator("#join-MERGED-" + leading.id());
            merge.check();
            desk.picture("intake-merge");
            page.locator("#save").click();
            number = page.locator("td.code").first().textContent().strip();
            code = page.locator("td.code").nth(1).textContent().strip();

            page.navigate("/desk/register?q=" + number);
            assertThat(page.locator("main")).containsText("并入 " + leading.registerNumber());
            desk.picture("register-merged");
            desk.open(leading.number());
            assertThat(page.locator("#links")).containsText("并入本件");
            assertThat(page.locator("#links")).containsText("办营业执照，材料没有一次说清，前后跑了三趟。");
            assertThat(page.locator("#links")).containsText("答复也会给并入诉求的投诉人看");
            desk.picture("case-merged");
        }
        try (Visitor citizen = Visitor.narrow()) {
            Page page = citizen.open("/t/" + TOWN.id() + "/follow");
            page.locator("#number").fill(number);
            page.locator("#code").fill(code);
            page.locator("form.follow button").click();
            assertThat(page.locator("main")).containsText("与同一事项的其他诉求合并办理");
            assertThat(page.locator("main")).not().containsText(leading.number());
            citizen.picture("follow-merged");
        }
    }

    @Test
    @DisplayName("R19-06 the case page links by register number, names what is wrong, and parts again")
    void linksOnTheCasePage() {
        Matter one = Matter.of(TOWN, "电梯停用");
        Matter other = Matter.of(TOWN, "电梯又停了");
        try (Clerk desk = Clerk.narrow("desk@" + TOWN.id())) {
            Page page = desk.open(other.number()).page();
            page.locator("#links summary").click();
            page.locator("#link-to").fill("投〔2026〕999号");
            page.locator("#link-do").click();
            assertThat(page.locator(".errsum li")).hasText(new String[] {"没有找到这个登记号或者编号", "请写明为什么是同一件事"});
            assertThat(page.locator("#link-to")).hasValue("投〔2026〕999号");
            page.locator("#link-to").fill(one.registerNumber());
            page.locator("#link-reason").fill("同一部电梯");
            page.locator("#link-do").click();

            assertThat(page.locator("main [role=status]")).containsText("已经关联");
            assertThat(page.locator("#links")).containsText("电梯停用");
            assertThat(page.locator("#links")).containsText("同一部电梯");
            desk.picture("case-linked");
            page.getByText("取消关联").or(page.locator("input[value=取消关联]")).first().click();
            assertThat(page.locator("main [role=status]")).containsText("已经拆分");
            assertThat(page.locator("#links")).not().containsText("电梯停用");
        }
    }
}
