package org.suying.casework.quota;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Town;

/** One was filed and decided in the week before; this week is at its Saturday. */
@ArquillianTest
@RunAsClient
@DisplayName("B-08 the page of quotas")
class QuotaPageIT {

    private static QuotaTowns towns;

    @BeforeAll
    static void open() {
        towns = QuotaTowns.open("quota-page");
        QuotaTowns.moveTo(DayOfWeek.MONDAY);
        Town street = towns.street();
        QuotaTowns.decide(street, QuotaTowns.file(street));
        QuotaTowns.moveTo(DayOfWeek.MONDAY);
        QuotaTowns.file(street);
        QuotaTowns.moveTo(DayOfWeek.SATURDAY);
    }

    @Test
    @DisplayName("B-08 shows how each stands in this period, and in a former one that is chosen")
    void showsThisAndFormerPeriods() {
        try (Clerk head = Clerk.wide("head@quota-page-street")) {
            Page page = head.page();
            link(page).click();
            assertThat(page.locator("h1")).hasText("频次要求");
            assertThat(row(page, "每周至少登记 1 件")).containsText("已达到");
            assertThat(row(page, "每周至少登记 1000 件")).containsText("有风险");
            assertThat(row(page, "作出决定的，不少于上周登记的三分之一")).containsText("上期的 33%");
            assertThat(row(page, "各街道每周至少作出 1 次决定")).containsText("由试点街道quota-page提出");
            assertThat(page.locator("#below")).hasCount(0);
            head.picture("quotas-street");

            page.locator("select[name=at]")
                    .selectOption(page.locator("select[name=at] option").nth(1).getAttribute("value"));
            page.locator(".filters button").click();
            assertThat(row(page, "每周至少登记 1000 件")).containsText("未达到");
            assertThat(row(page, "各街道每周至少作出 1 次决定")).containsText("已达到");
            page.getByText("回到本期").click();
            assertThat(row(page, "每周至少登记 1000 件")).containsText("有风险");
            page.navigate("/desk/quotas?at=yesterday");
            assertThat(row(page, "每周至少登记 1000 件")).containsText("有风险");
        }
        try (Clerk head = Clerk.narrow("head@quota-page-street")) {
            head.page().navigate("/desk/quotas");
            assertThat(head.page().locator("tbody tr")).hasCount(5);
            head.picture("quotas-street");
        }
    }

    @Test
    @DisplayName("B-08 B-06 shows the tenants directly below to the one above, and them that it looked")
    void showsThoseBelow() {
        try (Clerk head = Clerk.wide("head@quota-page")) {
            Page page = head.page();
            page.navigate("/desk/quotas");
            assertThat(page.locator("#below tbody tr")).hasCount(6);
            assertThat(page.locator("#below tbody tr").first()).containsText("试点街道quota-page-bare");
            assertThat(page.locator("#below tbody tr").first()).containsText("有风险");
            head.picture("quotas-district");
        }
        try (Clerk head = Clerk.narrow("head@quota-page")) {
            head.page().navigate("/desk/quotas");
            assertThat(head.page().locator("#below tbody tr")).hasCount(6);
            head.picture("quotas-district");
        }
        try (Clerk street = Clerk.wide("head@quota-page-bare")) {
            street.page().navigate("/desk/quotas");
            assertThat(street.page().locator("#looks")).containsText("负责人（试点街道quota-page）");
            street.picture("quotas-looked");
        }
    }

    @Test
    @DisplayName("B-08 says that none are set and where they would be, and is closed to who does not answer for them")
    void saysThatNoneAreSet() {
        try (Clerk head = Clerk.wide("head@qinghe")) {
            link(head.page()).click();
            assertThat(head.page().locator("main")).containsText("没有定频次要求。规程的“quotas”一节");
            head.picture("quotas-none");
        }
        try (Clerk handler = Clerk.wide("handler@quota-page-street")) {
            assertThat(link(handler.page())).hasCount(0);
            org.assertj.core.api.Assertions.assertThat(
                            handler.page().navigate("/desk/quotas").status())
                    .isEqualTo(403);
        }
    }

    @Test
    @DisplayName("B-08 speaks English")
    void speaksEnglish() {
        try (Clerk head = Clerk.english("head@quota-page-street")) {
            head.page().navigate("/desk/quotas");
            assertThat(row(head.page(), "A thousand a week")).containsText("At risk");
            head.picture("quotas-english");
        }
    }

    private static Locator link(Page page) {
        return page.locator("nav.side a[href='/desk/quotas']");
    }

    private static Locator row(Page page, String text) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }
}
