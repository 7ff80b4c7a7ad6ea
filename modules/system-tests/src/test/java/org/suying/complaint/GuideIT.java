package org.suying.complaint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Filing;
import org.suying.testkit.Visitor;

/** Walks the way that {@code docs/guides} describes, and takes its pictures. */
@ArquillianTest
@RunAsClient
@DisplayName("B-01 the guide's way")
class GuideIT {

    @Test
    @DisplayName("B-01 of a citizen, on a telephone, is as it is described")
    void ofACitizen() {
        try (Visitor citizen = Visitor.narrow()) {
            Page page = citizen.open("/t/baiyun");
            picture(page, "citizen-1-start", page.locator("h1"));
            page.locator(".hero").getByText("提出诉求").first().click();
            page.locator("#f-subject").fill("窗口让我跑了三趟");
            page.locator("#f-content").fill("办营业执照，材料没有一次说清，前后跑了三趟才收下。");
            page.getByLabel("实名，但请为我保密").check();
            picture(page, "citizen-2-file", page.locator("#f-content"));
            page.locator("#f-complainant-name").fill(Filing.NAME);
            page.locator("#f-complainant-phone").fill(Filing.PHONE);
            page.locator("#send").click();
            assertThat(page.locator("td.code")).hasCount(2);
            String number = page.locator("td.code").nth(0).innerText().strip();
            String code = page.locator("td.code").nth(1).innerText().strip();
            picture(page, "citizen-3-receipt", page.locator("#receipt"));

            BaiyunDesk.reply(number);
            page.navigate("/t/baiyun/follow");
            page.locator("#number").fill(number);
            page.locator("#code").fill(code);
            picture(page, "citizen-4-follow", page.locator("#number"));
            page.locator("main .btn").click();
            assertThat(page.locator("#reply")).isVisible();
            picture(page, "citizen-5-reply", page.locator("#reply"));
            picture(page, "citizen-6-rate", page.locator("#evaluate"));
        }
    }

    @Test
    @DisplayName("B-01 R19-02 of the intake desk is as it is described")
    void ofTheIntakeDesk() {
        try (Clerk desk = Clerk.wide("counter@baiyun")) {
            Page page = desk.page();
            page.navigate("/desk/intake");
            page.locator("input[name=channel][value=visit]").check(new Locator.CheckOptions().setForce(true));
            page.locator("#f-subject").fill("叫号以后没有人办");
            page.locator("#f-content").fill("二楼三号窗口叫了号，等了四十分钟没有人。");
            page.locator("#f-complainant-name").fill("李晓");
            page.locator("#f-complainant-phone").fill("13900000042");
            picture(page, "intake-1-form", page.locator("h1"));
            page.locator("#save").click();
            assertThat(page.locator(".sheet")).isVisible();
            String number = page.locator(".sheet td.code").first().innerText().strip();
            picture(page, "intake-2-handed", page.locator("h1"));
            desk.open(number);
            page.getByText("指明被投诉的工作人员或者单位").click();
            picture(page, "intake-3-respondent", page.locator("#respondent"));
        }
    }

    /** What a screen shows when it has come to this place. */
    private static void picture(Page page, String name, Locator place) {
        place.evaluate("one => window.scrollTo(0, one.getBoundingClientRect().top + scrollY - 90)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("suying.tests"))
                        .resolveSibling("screenshots")
                        .resolve("guide-" + name + ".png")));
    }
}
