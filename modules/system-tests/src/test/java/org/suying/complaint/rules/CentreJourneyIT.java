package org.suying.complaint.rules;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.suying.complaint.rules.CentreTenDays.CENTRE;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Town.Filed;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@DisplayName("A centre with ten days and a review, on the pages:")
class CentreJourneyIT {

    @Test
    @DisplayName("R13-01 R13-05 R13-08 says to everybody how it takes, by when it answers and reviews")
    void saysWhatHolds() {
        try (Visitor visitor = Visitor.wide()) {
            visitor.open("/t/lanting");
            assertThat(visitor.page().locator("main")).containsText("10 个工作日");
            assertThat(visitor.page().locator("#channels")).isVisible();
            visitor.picture("centre-home");
        }
        try (Visitor visitor = Visitor.narrow()) {
            visitor.open("/t/lanting");
            visitor.picture("centre-home");
        }
    }

    @Test
    @DisplayName(
            "R13-02 R13-04 R13-06 R13-07 R13-08 R13-11 is verified, assigned, reported, decided, answered and reviewed, at a desk")
    void goesItsWayAtADesk() {
        goesItsWay(true);
    }

    @Test
    @DisplayName(
            "R13-02 R13-04 R13-06 R13-07 R13-08 R13-11 is verified, assigned, reported, decided, answered and reviewed, on a telephone")
    void goesItsWayOnATelephone() {
        goesItsWay(false);
    }

    private static void goesItsWay(boolean wide) {
        Filed filed = CENTRE.filed(wide ? "在电脑上复核的一件" : "在手机上复核的一件");
        try (Clerk desk = clerk(wide, "desk")) {
            desk.open(filed.number()).choose("核验通过").tick("服务态度和服务质量");
            desk.write("核验情况", "电话核对无误").send();
            assertThat(desk.alert()).containsText("真实性和完整性都核验通过后才进入办理");
            desk.picture("centre-not-verified");
            for (int field = 0; field < 2; field++) {
                desk.form()
                        .getByLabel("是", new Locator.GetByLabelOptions().setExact(true))
                        .nth(field)
                        .check();
            }
            desk.sendWell();
        }
        try (Clerk head = clerk(wide, "head")) {
            head.open(filed.number()).choose("指定专人").select("经办人", "祁连 · 服务质量科").sendWell();
        }
        try (Clerk handler = clerk(wide, "handler")) {
            handler.open(filed.number())
                    .choose("反馈调查结果")
                    .write("调查情况", "调取了监控和叫号记录。")
                    .sendWell();
        }
        try (Clerk head = clerk(wide, "head")) {
            head.open(filed.number()).choose("决定处理措施").tick("不属实");
            head.write("处理结果", "窗口按规定办理").write("理由和依据", "监控和叫号记录一致。").sendWell();
        }
        try (Clerk desk = clerk(wide, "desk")) {
            desk.open(filed.number())
                    .choose("答复投诉人")
                    .write("答复全文", "经查，窗口按规定办理。")
                    .sendWell();
        }
        filed.citizen().post(filed.path("/reviews"), Map.of("reason", "没有看监控")).expect(201);
        try (Clerk head = clerk(wide, "head")) {
            head.open(filed.number());
            assertThat(head.page().locator("#offers")).containsText("作出复核结果（您已在本件中经办");
            head.picture("centre-not-the-reviewer");
        }
        try (Clerk reviewer = clerk(wide, "reviewer")) {
            reviewer.open(filed.number()).choose("作出复核结果").write("处理结果", "维持");
            reviewer.write("理由和依据", "监控已经看过，没有插队。").write("答复全文", "复核维持原处理结果。");
            reviewer.picture("centre-review");
            reviewer.sendWell();
            assertThat(reviewer.state()).hasText("已答复");
        }
        try (Visitor citizen = wide ? Visitor.wide() : Visitor.narrow()) {
            citizen.open("/t/lanting/follow");
            citizen.page().locator("#number").fill(filed.number());
            citizen.page().locator("#code").fill(filed.queryCode());
            citizen.page().locator("form.follow button").first().click();
            assertThat(citizen.page().locator("main")).containsText("监控已经看过，没有插队。");
            citizen.picture("centre-reviewed");
        }
    }

    private static Clerk clerk(boolean wide, String login) {
        return wide ? Clerk.wide(login + "@lanting") : Clerk.narrow(login + "@lanting");
    }
}
