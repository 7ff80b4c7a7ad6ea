package org.suying.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@DisplayName("When a page cannot be shown")
class ErrorPageIT {

    private static final Rest BROWSER = Rest.anybody().with("Content-Type", "application/x-www-form-urlencoded");

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"/t/nowhere", "/t/%00/file", "/complaint/intake/file.xhtml", "/t/baiyun/nothing", "/nothing"})
    @DisplayName("what is not there is said to be not there, in the same words")
    void isNotThere(String path) {
        Answer answer = BROWSER.get(path).expect(404);

        Assertions.assertThat(answer.text())
                .contains("<h1 class=\"sect\">没有找到这个页面</h1>")
                .doesNotContain("Exception");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "NOT_FOUND, 没有找到这个页面",
        "FORBIDDEN, 您不能打开这个页面",
        "EXPIRED, 页面停留太久，已经过期",
        "TOO_LARGE, 内容太大，没有收下",
        "UNAVAILABLE, '系统暂时办不了，请稍后再试'",
        "FAULT, 系统出了问题"
    })
    @DisplayName("it says what happened and what to do, on a telephone")
    void saysWhatHappened(String kind, String title) {
        try (Visitor visitor = Visitor.narrow()) {
            Page page = visitor.open("/trouble?ref=7K3M-Q9TX&kind=" + kind);

            assertThat(page).hasTitle(title + " - 诉应");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("回到首页")))
                    .isVisible();
            visitor.picture("trouble-" + kind.toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    @Test
    @DisplayName("the switches lead back to the same address")
    void switchesLeadBack() {
        try (Visitor visitor = Visitor.wide()) {
            Page page = visitor.open("/t/nowhere");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                    .click();

            assertThat(page).hasTitle("This page was not found - Suying");
            assertThat(page).hasURL(Pattern.compile(".*/t/nowhere"));
            visitor.picture("trouble-not-found-english");
        }
    }

    @Test
    @DisplayName("a form of another site is refused")
    void refusesOthersForms() {
        Answer answer = BROWSER.with("Origin", "https://evil.example")
                .send("POST", "/t/baiyun/file", BodyPublishers.ofString("send="))
                .expect(403);

        Assertions.assertThat(answer.text()).contains("您不能打开这个页面");
    }

    @Test
    @DisplayName("a form that is too large is refused with words, and not taken for an empty one")
    void refusesWhatIsTooLarge() {
        Answer answer = BROWSER.send("POST", "/t/baiyun/file", BodyPublishers.ofString("a=" + "b".repeat(1_100_000)))
                .expect(413);

        Assertions.assertThat(answer.text()).contains("内容太大，没有收下");
    }
}
