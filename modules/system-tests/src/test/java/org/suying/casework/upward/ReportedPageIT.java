package org.suying.casework.upward;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;

@ArquillianTest
@RunAsClient
@DisplayName("R19-01 the page of what came from below")
class ReportedPageIT {

    private static TownsAbove towns;

    @BeforeAll
    static void open() {
        towns = TownsAbove.open("page-district");
    }

    @Test
    @DisplayName(
            "R19-01 B-06 shows it, counts what nobody has read, and marks it as read; the child sees that it was looked at")
    void showsAndMarks() {
        String one = towns.file(towns.street(), "街道报来的一件");
        TownsAbove.decide(towns.street(), one);
        TownsAbove.decide(towns.other(), towns.file(towns.other(), "隔壁街道报来的一件"));
        try (Clerk head = Clerk.wide("head@page-district")) {
            Page page = head.page();
            assertThat(link(page)).containsText("2");
            page.navigate("/desk/reported");
            assertThat(page.locator("tbody tr")).hasCount(2);
            assertThat(page.locator("tbody tr").first()).containsText("隔壁街道报来的一件");
            assertThat(page.locator("tbody tr").first()).containsText(TownsAbove.OUTCOME);
            head.picture("reported");

            page.locator("select[name=tenant]").selectOption("page-district-street");
            page.locator(".filters button").click();
            assertThat(page.locator("tbody tr")).hasCount(1);
            page.locator("tbody input[type=submit]").click();
            assertThat(page.locator("main [role=status]").first()).containsText("已标记为已阅");
            assertThat(page.locator("tbody input[type=submit]")).hasCount(0);
            assertThat(link(page)).containsText("1");
        }
        try (Clerk street = Clerk.wide("head@page-district-street")) {
            Page page = street.page();
            assertThat(link(page)).hasCount(0);
            assertThat(page.navigate("/desk/reported").status()).isEqualTo(403);
            page.navigate("/desk/cases/" + one);
            assertThat(page.locator("#reports")).containsText("上级已看：负责人（试点街道page-district）");
            page.waitForLoadState();
            street.picture("reported-case");
        }
        try (Clerk head = Clerk.narrow("head@page-district")) {
            head.page().navigate("/desk/reported");
            assertThat(head.page().locator("tbody tr")).hasCount(2);
            head.picture("reported");
        }
    }

    @Test
    @DisplayName("B-06 is closed to a lower officer of the parent")
    void isClosed() {
        try (Clerk handler = Clerk.wide("handler@page-district")) {
            assertThat(link(handler.page())).hasCount(0);
            assertThat(handler.page().navigate("/desk/reported").status()).isEqualTo(403);
        }
    }

    private static com.microsoft.playwright.Locator link(Page page) {
        return page.locator("nav.side a[href='/desk/reported']");
    }
}
