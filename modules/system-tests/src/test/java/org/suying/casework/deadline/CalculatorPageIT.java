package org.suying.casework.deadline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@DisplayName("B-03 anybody counts a deadline with each day and why")
class CalculatorPageIT {

    @Test
    @DisplayName("from the choice of the office to the due day, over a make-up day and the Mid-Autumn Festival")
    void fromTheOfficeToTheDueDay() {
        try (Visitor citizen = Visitor.wide()) {
            Page page = citizen.open("/calculator");
            citizen.picture("calculator");
            page.locator("#tenant").selectOption("baiyun");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("去选期限"))
                    .click();
            page.getByLabel("作出处理决定").check();
            page.locator("#date").fill("2026-09-17");
            page.locator("#time").fill("10:12");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("计算期限"))
                    .click();

            assertThat(page.locator("#result .answer")).hasText("最晚 2026年9月28日(周一) 17:30");
            assertThat(page.locator("#result .days .mk")).hasText("20第2天 调休上班");
            assertThat(page.locator("#result .days .hol").first()).hasText("25中秋节");
            assertThat(page.locator("#result .days .due")).hasText("28第7天 17:30 止");
            assertThat(page.locator("#result ol li")).hasCount(12);
            citizen.picture("calculated");
        }
    }

    @Test
    @DisplayName("over the Spring Festival, on a telephone, with the date as people write it")
    void overTheSpringFestival() {
        try (Visitor citizen = Visitor.narrow()) {
            Page page = citizen.open("/t/baiyun/calculator?rule=decision&date=2026年2月11日&time=9：05");

            assertThat(page.locator("#result .answer")).hasText("最晚 2026年2月27日(周五) 17:30");
            assertThat(page.locator("#date")).hasValue("2026-02-11");
            assertThat(page.locator("#time")).hasValue("09:05");
            citizen.picture("calculated");
        }
    }

    @Test
    @DisplayName("says that a date is provisional where no notice of holidays is out yet")
    void saysThatItIsProvisional() {
        try (Visitor citizen = Visitor.narrow()) {
            Page page = citizen.open("/t/baiyun/calculator?rule=decision&date=2026-12-28&time=09:30");

            assertThat(page.locator("#result .answer")).hasText("最晚 2027年1月6日(周三) 17:30暂定");
            assertThat(page.locator("#result .note")).containsText("放假通知还没有公布");
            citizen.picture("calculated-provisional");
        }
    }

    @Test
    @DisplayName("says all that is wrong at once, and keeps what was typed")
    void saysAllThatIsWrong() {
        try (Visitor citizen = Visitor.narrow()) {
            Page page = citizen.open("/t/baiyun/calculator?rule=&date=%3Cb%3E2月30日&time=");

            assertThat(page.locator(".errsum li")).hasText(new String[] {"请填写期限", "日期应写作 2026-03-11", "请填写时间"});
            assertThat(page.locator("#date")).hasValue("<b>2月30日");
            assertThat(page).hasTitle("有 3 处需要修改 - 期限计算 - 白云区政务服务中心");
            citizen.picture("calculator-errors");
        }
    }

    @Test
    @DisplayName("asks for the office that was left out")
    void asksForTheOffice() {
        try (Visitor citizen = Visitor.narrow()) {
            Page page = citizen.open("/calculator?tenant=nowhere");

            assertThat(page.locator(".errsum a")).hasText(new String[] {"请选择单位"});
            citizen.picture("calculator-no-office");
        }
    }
}
