package org.suying.complaint.place;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@DisplayName("The page of a tenant")
class TenantPageIT {

    @Test
    @DisplayName("R19-02, R19-13 says channels, grounds, principles and deadlines as the rule book has them")
    void saysWhatTheRuleBookHas() {
        try (Visitor citizen = Visitor.wide()) {
            Page page = citizen.open("/t/baiyun");

            assertThat(page.locator(".chan h3")).hasText(new String[] {"来访", "来电", "来函", "电子邮件", "网上"});
            assertThat(page.locator(".grounds li")).hasCount(11);
            assertThat(page.locator("#privacy")).containsText("客观 · 公正 · 耐心 · 保密");
            assertThat(page.locator(".path .when"))
                    .hasText(new String[] {"当时", "确认收到", "告知是否受理", "作出处理决定", "答复投诉人", "复核答复"});
            assertThat(page.locator(".path li").nth(3)).containsText("受理后 7 个工作日内作出处理决定");
        }
    }

    @Test
    @DisplayName("is read in large type, which the server remembers")
    void isReadInLargeType() {
        try (Visitor citizen = Visitor.narrow();
                Visitor desk = Visitor.wide()) {
            enlarge(citizen);
            citizen.picture("tenant-large");
            assertThat(citizen.open("/t/baiyun/file").locator("html")).hasClass("sy-large");
            citizen.picture("file-large");
            enlarge(desk);
            desk.picture("tenant-large");
        }
    }

    @Test
    @DisplayName("is read in English")
    void isReadInEnglish() {
        try (Visitor citizen = Visitor.english()) {
            Page page = citizen.open("/t/baiyun");

            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator(".grounds li").first()).hasText("Bad attitude of staff at the counter");
            assertThat(page.getByRole(
                            AriaRole.HEADING, new Page.GetByRoleOptions().setName("When you will be answered")))
                    .isVisible();
            citizen.picture("tenant-english");
            citizen.open("/t/baiyun/file");
            citizen.picture("file-english");
        }
    }

    @Test
    @DisplayName("has landmarks, one heading of the first level, and a way past the navigation")
    void hasLandmarks() {
        try (Visitor citizen = Visitor.wide()) {
            for (String path : new String[] {"/", "/t/baiyun", "/t/baiyun/file", "/follow", "/t/baiyun/calculator"}) {
                Page page = citizen.open(path);
                page.keyboard().press("Tab");

                assertThat(page.locator(".sy-skip")).isFocused();
                assertThat(page.locator("h1")).hasCount(1);
                assertThat(page.locator("main")).hasCount(1);
                assertThat(page.locator("body > header")).hasCount(1);
                assertThat(page.locator("body > footer")).hasCount(1);
                Assertions.assertThat(unnamed(page))
                        .as("fields without a label on %s", path)
                        .isEqualTo(0);
            }
        }
    }

    private static void enlarge(Visitor visitor) {
        visitor.open("/t/baiyun")
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("大字版"))
                .click();
    }

    private static Object unnamed(Page page) {
        return page.evaluate(
                "[...document.querySelectorAll('main input:not([type=hidden],[type=submit]), main textarea, main select')].filter(field => field.labels.length === 0).length");
    }
}
