package org.suying.casework.handling;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.function.Function;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Town.Filed;

@ArquillianTest
@RunAsClient
@DisplayName("Journey 3, from the counter to the archive on the pages,")
class WholeWayIT {

    @Test
    @DisplayName("R19-03 R19-04 R19-09 goes through a unit at the desk")
    void goesThroughAUnitAtTheDesk() {
        goThroughAUnit(Clerk::wide);
    }

    @Test
    @DisplayName("R19-03 R19-04 R19-09 goes through a unit on a telephone")
    void goesThroughAUnitOnATelephone() {
        goThroughAUnit(Clerk::narrow);
    }

    private static void goThroughAUnit(Function<String, Clerk> screen) {
        Filed filed = Cases.filed("材料没有一次说清，请假跑了三趟");
        admit(filed, screen);
        propose(filed, screen);
        transfer(filed, screen);
        report(filed, screen, "首次通知漏列平面图。");
        sendBack(filed, screen);
        report(filed, screen, "漏列的原因是清单模板没有更新。");
        decide(filed, screen);
        replyAndClose(filed, screen);
    }

    private static void admit(Filed filed, Function<String, Clerk> screen) {
        try (Clerk counter = screen.apply("counter@baiyun")) {
            counter.picture("worklist");
            counter.open(filed.number());
            assertThat(counter.page().locator("main")).containsText(Cases.MARKET + " · B12");
            counter.picture("case");
            counter.choose("受理").tick("首问不负责，材料没有一次说清，造成多次往返").picture("admit");
            counter.write("经办说明", "当场核对了补正通知").sendWell();
            assertThat(counter.state()).hasText("已受理");
        }
    }

    private static void propose(Filed filed, Function<String, Clerk> screen) {
        try (Clerk supervisor = screen.apply("supervisor@baiyun")) {
            supervisor.open(filed.number()).choose("提出拟办意见").tick("转办").write("处理建议", "由窗口单位核查后报送");
            supervisor.picture("propose");
            supervisor.sendWell();
            assertThat(supervisor.state()).hasText("已拟办");
        }
    }

    private static void transfer(Filed filed, Function<String, Clerk> screen) {
        try (Clerk office = screen.apply("office@baiyun")) {
            office.open(filed.number())
                    .choose("转办")
                    .select("承办单位", Cases.MARKET)
                    .write("办理要求", "请五个工作日内报送");
            office.picture("transfer");
            office.sendWell();
            assertThat(office.state()).hasText("调查核实");
            assertThat(office.page().locator(".custody")).containsText(Cases.MARKET);
        }
    }

    private static void report(Filed filed, Function<String, Clerk> screen, String findings) {
        try (Clerk market = screen.apply("market@baiyun")) {
            market.open(filed.number()).choose("报送调查结果").write("调查情况", findings);
            market.picture("report");
            market.sendWell();
            assertThat(market.state()).hasText("待决定");
        }
    }

    private static void sendBack(Filed filed, Function<String, Clerk> screen) {
        try (Clerk office = screen.apply("office@baiyun")) {
            office.open(filed.number()).choose("退回重查").write("理由", "还要查明为什么漏列").sendWell();
            assertThat(office.state()).hasText("调查核实");
        }
    }

    private static void decide(Filed filed, Function<String, Clerk> screen) {
        try (Clerk head = screen.apply("head@baiyun")) {
            head.open(filed.number()).choose("作出决定").tick("属实").tick("立即改正");
            head.write("处理结果", "改用一次性告知清单").write("理由和依据", "首问负责制");
            head.picture("decide");
            head.sendWell();
            assertThat(head.state()).hasText("已决定");
        }
    }

    private static void replyAndClose(Filed filed, Function<String, Clerk> screen) {
        try (Clerk office = screen.apply("office@baiyun")) {
            office.open(filed.number())
                    .choose("书面答复")
                    .write("答复全文", "您反映的情况属实，窗口已改正。")
                    .sendWell();
            assertThat(office.state()).hasText("已答复");
            office.choose("办结归档").sendWell();
            assertThat(office.state()).hasText("已办结");
            assertThat(office.offers()).hasCount(0);
            office.picture("closed");
        }
    }
}
