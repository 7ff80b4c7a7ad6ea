package org.suying.people.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@DisplayName("The sign-in page")
class SignInPageIT {

    @Test
    @DisplayName("asks for both at once, keeps the name, and does not say which of the two was wrong")
    void saysWhatIsMissing() {
        try (Visitor visitor = Visitor.narrow()) {
            var page = visitor.open("/sign-in");
            page.locator("#do").click();
            assertThat(page.locator("main [role=alert] li")).hasCount(2);
            visitor.picture("sign-in-missing");
            page.locator("#name").fill("nobody@baiyun");
            page.locator("#password").fill("wrong");
            page.locator("#do").click();
            assertThat(page.locator("main [role=alert]")).containsText("登录名或密码不对");
            assertThat(page.locator("#name")).hasValue("nobody@baiyun");
            assertThat(page.locator("#password")).hasValue("");
            visitor.picture("sign-in-wrong");
        }
    }

    @Test
    @DisplayName("keeps out whoever was wrong five times, also with the right password")
    void locksOut() {
        Town town = Town.open("locked-street");
        try (Visitor visitor = Visitor.wide()) {
            for (int i = 0; i < 5; i++) {
                var page = visitor.open("/sign-in");
                page.locator("#name").fill("desk@" + town.id());
                page.locator("#password").fill("wrong " + i);
                page.locator("#do").click();
                assertThat(page.locator("main [role=alert]")).isVisible();
            }
            visitor.signIn("desk@" + town.id());
            assertThat(visitor.page().locator("main [role=alert]")).containsText("账号会锁定 15 分钟");
            visitor.picture("sign-in-locked");
        }
    }

    @Test
    @DisplayName("leads to the page that was wanted, and out again for good")
    void leadsInAndOut() {
        try (Visitor visitor = Visitor.wide()) {
            var page = visitor.open("/desk/register");
            page.locator("#name").fill("counter@baiyun");
            page.locator("#password").fill(Rest.PASSWORD);
            page.locator("#do").click();
            assertThat(page.locator("h1")).hasText("登记簿");
            page.getByText("退出").click();
            assertThat(page.locator("h1")).hasText("工作人员登录");
            page.goBack();
            assertThat(page.locator("h1")).hasText("工作人员登录");
        }
    }
}
