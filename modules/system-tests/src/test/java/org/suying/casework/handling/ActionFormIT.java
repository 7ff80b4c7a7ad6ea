package org.suying.casework.handling;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Town.Filed;

@ArquillianTest
@RunAsClient
@DisplayName("The form of an action")
class ActionFormIT {

    private static final String HARMFUL = "𠮷先生说 😀 <b>粗</b><script>document.title='x'</script> '; drop table x";

    @Test
    @DisplayName("tells all that is missing at once, and keeps what was written")
    void tellsAllAtOnce() {
        Filed filed = Cases.reported("缺了什么一次说清");
        try (Clerk head = Clerk.wide("head@baiyun")) {
            head.open(filed.number()).choose("作出决定").write("处理结果", HARMFUL).send();

            assertThat(head.alert().locator("li")).hasText(new String[] {"请选择：是否属实", "请填写理由和依据"});
            assertThat(head.field("处理结果")).hasValue(HARMFUL);
            head.picture("missing");
        }
    }

    @Test
    @DisplayName("takes a long text with markup, and shows it as it was written")
    void showsTextHarmless() {
        Filed filed = Cases.transferred("长文字");
        String text = HARMFUL + "\n" + "没有断句的长文字".repeat(600);
        try (Clerk market = Clerk.narrow("market@baiyun")) {
            market.open(filed.number()).choose("报送调查结果").write("调查情况", text).sendWell();

            assertThat(market.page().locator("#history .typed").first()).hasText(text);
            market.picture("long-text");
        }
    }

    @Test
    @DisplayName("counts what is too long, and gives it back to be shortened")
    void refusesTooLong() {
        Filed filed = Cases.transferred("太长的文字");
        String text = "长".repeat(5001);
        try (Clerk market = Clerk.wide("market@baiyun")) {
            market.open(filed.number()).choose("报送调查结果").write("调查情况", text);
            assertThat(market.form().locator(".counter").first()).hasClass("hint counter over");
            market.send();

            assertThat(market.alert()).containsText("调查情况太长，最多 5,000 个字");
            assertThat(market.field("调查情况")).hasValue(text);
        }
    }
}
