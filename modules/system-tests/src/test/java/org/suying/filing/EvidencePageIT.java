package org.suying.filing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Town;

@ArquillianTest
@RunAsClient
@DisplayName("R19-10 evidence on the page of a case")
class EvidencePageIT {

    private static final Town TOWN = new Town("evidence-page-street");

    @BeforeAll
    static void open() {
        FilingStreet.open(TOWN.id());
    }

    @Test
    @DisplayName(
            "is added with a file by one officer and found by another; what is missing is said, what was typed stays")
    void isAddedAndVerified() {
        FilingStreet.Case one = FilingStreet.file(TOWN, "不在这里的人");
        try (Clerk desk = Clerk.wide("desk@" + TOWN.id())) {
            Page page = desk.page();
            page.navigate("/desk/cases/" + one.id());
            page.locator("#evidence summary").click();
            page.locator("#evidence textarea").fill("窗口监控截图三张，看得到排队的人");
            page.locator("#evidence input[type=submit]").click();
            assertThat(page.locator("main [role=alert]").first()).containsText("请选择：来源");
            assertThat(page.locator("#evidence textarea")).hasValue("窗口监控截图三张，看得到排队的人");
            desk.picture("evidence-missing");

            page.locator("#evidence").getByText("现场取得").click();
            page.locator("#evidence input[type=file]")
                    .setInputFiles(new FilePayload("监控.txt", "text/plain", "第三排".getBytes(StandardCharsets.UTF_8)));
            page.locator("#evidence input[type=submit]").click();
            assertThat(page.locator("main [role=status] .note--ok")).hasText("证据已经添加");
            Locator piece = page.locator("#evidence .filed li");
            assertThat(piece).containsText("未核验");
            assertThat(piece).containsText("监控.txt");
        }
        try (Clerk head = Clerk.narrow("head@" + TOWN.id())) {
            Page page = head.open(one.number()).page();
            page.locator("#evidence .filed a").getByText("核验").click();
            page.locator("#evidence").getByText("存疑").click();
            page.locator("#evidence textarea").fill("时间看不清");
            head.picture("evidence-verify");
            page.locator("#evidence input[type=submit]").click();
            assertThat(page.locator("main [role=status] .note--ok")).hasText("核验结论已经写下");
            assertThat(page.locator("#evidence .filed li")).containsText("存疑：时间看不清");
            head.picture("evidence");
        }
    }
}
