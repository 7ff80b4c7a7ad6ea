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
@DisplayName("Of two officers who act at once, the second")
class TwoOfficersIT {

    @Test
    @DisplayName("is told, and finds what was written to copy where the action is not possible any more")
    void keepsTheText() {
        Filed filed = Cases.filed("两个窗口同时办");
        try (Clerk first = Clerk.wide("counter@baiyun");
                Clerk second = Clerk.wide("supervisor@baiyun")) {
            first.open(filed.number()).choose("受理").tick("违反规定收费");
            second.open(filed.number()).choose("不予受理").tick("与本中心窗口服务无关").write("理由", "我写了很久的理由");
            first.sendWell();
            second.send();

            assertThat(second.alert()).containsText("已经被别人改动，这一步现在不能做了");
            assertThat(second.page().locator("main")).containsText("我写了很久的理由");
            assertThat(second.state()).hasText("已受理");
            second.picture("second-officer");
        }
    }

    @Test
    @DisplayName("is told, and goes on with what was written where the action is still possible")
    void goesOn() {
        Filed filed = Cases.reported("退回的时候正在写决定");
        try (Clerk head = Clerk.wide("head@baiyun")) {
            head.open(filed.number()).choose("作出决定").tick("属实");
            head.write("处理结果", "改正").write("理由和依据", "先写一半");
            Cases.sendRound(filed);
            head.send();

            assertThat(head.alert()).containsText("您写的内容都还在，请看过再办");
            assertThat(head.field("理由和依据")).hasValue("先写一半");
            head.sendWell();
            assertThat(head.state()).hasText("已决定");
        }
    }
}
