package org.suying.casework.handling;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Town.Filed;

@ArquillianTest
@RunAsClient
@DisplayName("A-02 What an officer may not do")
class NotOfferedIT {

    @Test
    @DisplayName("is not offered, its form does not open, and posting its button does nothing")
    void doesNothing() {
        Filed filed = Cases.transferred("越权的步骤");
        try (Clerk counter = Clerk.wide("counter@baiyun")) {
            counter.page().navigate("/desk/cases/" + Cases.id(filed) + "?act=report");
            assertThat(counter.offers()).hasText(new Pattern[] {Pattern.compile("^列为紧急")});
            assertThat(counter.form()).hasCount(0);

            counter.post(
                    Map.of("action", "action", "action:do", "x", "action:field:0:text", "越权", "action:reason", "x"));

            assertThat(Cases.state(filed)).isEqualTo("investigating");
        }
    }

    @Test
    @DisplayName("R19-13 a unit sees nothing of who complained, and cannot post a look")
    void looksAtNobody() {
        Filed filed = Cases.transferred("看投诉人");
        try (Clerk market = Clerk.wide("market@baiyun")) {
            market.open(filed.number());
            assertThat(market.page().locator("main")).not().containsText("投诉人身份");

            market.post(Map.of("disclosure", "disclosure", "disclosure:look", "x", "disclosure:why", "想看"));

            assertThat(Cases.looks(filed)).isZero();
        }
    }

    @Test
    @DisplayName("answers 404 where the case is not the officer's, and 403 where the page is not")
    void isNotThere() {
        Filed filed = Cases.admitted("别人的办件");
        try (Clerk handler = Clerk.wide("handler@baiyun")) {
            handler.page().navigate("/desk/cases/" + Cases.id(filed));
            assertThat(handler.heading()).hasText("没有找到这个页面");
            handler.page().navigate("/desk/people");
            assertThat(handler.heading()).hasText("您不能打开这个页面");
            handler.page().getByText("回到我的待办").click();
            assertThat(handler.heading()).hasText("我的待办");
        }
    }

    @Test
    @DisplayName("another tenant's officer does not find the case")
    void isNotFoundFromBeside() {
        Filed filed = Cases.filed("隔壁看不到");
        try (Clerk beside = Clerk.wide("desk@qinghe")) {
            beside.page().navigate("/desk/cases/" + Cases.id(filed));
            assertThat(beside.heading()).hasText("没有找到这个页面");
        }
    }
}
