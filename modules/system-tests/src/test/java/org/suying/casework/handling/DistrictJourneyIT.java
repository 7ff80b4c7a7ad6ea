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
@DisplayName("Journeys 2 to 6 on the pages: a matter of three units")
class DistrictJourneyIT {

    @Test
    @DisplayName(
            "R19-04 R19-06 R19-08 R19-10 R19-11 is coordinated, extended, decided, circulated, answered and archived at the desk")
    void goesTheWholeWayAtTheDesk() {
        goTheWholeWay(Clerk::wide);
    }

    @Test
    @DisplayName(
            "R19-04 R19-06 R19-08 R19-10 R19-11 is coordinated, extended, decided, circulated, answered and archived on a telephone")
    void goesTheWholeWayOnATelephone() {
        goTheWholeWay(Clerk::narrow);
    }

    private static void goTheWholeWay(Function<String, Clerk> screen) {
        Filed filed = Cases.telephoned("三个窗口互相推诿，跑了五趟");
        coordinate(filed, screen);
        extend(filed, screen);
        reportTogether(filed, screen);
        decideAndCirculate(filed, screen);
        answerAndArchive(filed, screen);
    }

    private static void coordinate(Filed filed, Function<String, Clerk> screen) {
        try (Clerk supervisor = screen.apply("supervisor@baiyun")) {
            supervisor.open(filed.number()).choose("受理").tick("办事拖拉、互相推诿或者处理不公").sendWell();
            supervisor.choose("列为紧急").write("理由", "涉及三个窗口，群众反映强烈").sendWell();
            assertThat(supervisor.page().locator(".casehead")).containsText("紧急");
            supervisor.choose("提出拟办意见").tick("牵头协调").write("处理建议", "请政务办牵头协调");
            supervisor.sendWell();
        }
        try (Clerk head = screen.apply("head@baiyun")) {
            assertThat(head.page().locator(".wl tbody tr").first()).containsText("紧急");
            head.picture("worklist-urgent");
            head.open(filed.number()).choose("已阅知").sendWell();
        }
        try (Clerk office = screen.apply("office@baiyun")) {
            office.open(filed.number()).choose("牵头协调").select("承办单位", Cases.MARKET);
            office.tick("区住建局窗口").tick("区社保窗口").write("办理要求", "三家联合研究，由市场监管窗口报送");
            office.picture("coordinate");
            office.sendWell();
            assertThat(office.page().locator(".custody")).containsText(Cases.MARKET);
        }
    }

    private static void extend(Filed filed, Function<String, Clerk> screen) {
        try (Clerk market = screen.apply("market@baiyun")) {
            market.open(filed.number()).choose("申请延期").write("延期理由", "须向三家调取窗口录像");
            market.picture("extension-ask");
            market.sendWell();
        }
        try (Clerk head = screen.apply("head@baiyun")) {
            head.open(filed.number()).choose("同意延期");
            assertThat(head.page().locator("#deadlines")).containsText("须向三家调取窗口录像");
            head.picture("extension-grant");
            head.sendWell();
            assertThat(head.page().locator("main")).containsText("延期 3 个工作日");
            head.picture("extended");
        }
    }

    private static void reportTogether(Filed filed, Function<String, Clerk> screen) {
        try (Clerk housing = screen.apply("housing@baiyun")) {
            housing.open(filed.number())
                    .choose("报送协办意见")
                    .write("调查情况", "本窗口当日缺岗。")
                    .sendWell();
        }
        try (Clerk market = screen.apply("market@baiyun")) {
            market.open(filed.number())
                    .choose("记录调查步骤")
                    .write("调查步骤", "调取了三个窗口的录像")
                    .sendWell();
            market.choose("报送调查结果").write("调查情况", "首问不负责属实。").sendWell();
            assertThat(market.state()).hasText("待决定");
        }
    }

    private static void decideAndCirculate(Filed filed, Function<String, Clerk> screen) {
        try (Clerk head = screen.apply("head@baiyun")) {
            head.open(filed.number()).choose("作出决定").tick("属实").tick("批评教育");
            head.write("处理结果", "三家共同整改").write("责任人", "市场监管窗口当班人员");
            head.write("理由和依据", "首问负责制").sendWell();
        }
        try (Clerk office = screen.apply("office@baiyun")) {
            office.open(filed.number()).choose("通报批评").write("通报内容", "三个窗口互相推诿，请引以为戒");
            office.tick("区住建局窗口").tick("区社保窗口").select("被通报单位", Cases.MARKET).write("考核扣分", "3");
            office.picture("circulate");
            office.sendWell();
            assertThat(office.page().locator("main")).containsText("请引以为戒");
            office.picture("circulated");
        }
    }

    private static void answerAndArchive(Filed filed, Function<String, Clerk> screen) {
        try (Clerk office = screen.apply("office@baiyun")) {
            office.open(filed.number()).choose("当面或者电话答复").write("答复全文", "您反映的情况属实，三个窗口已共同整改。");
            office.field("当面或者电话答复日期").fill("2026-03-20");
            office.write("当面或者电话答复记录", "本人接听，表示满意");
            office.picture("answer");
            office.sendWell();
            office.choose("办结归档").sendWell();
            assertThat(office.page().locator("main")).containsText("云政投档〔2026〕");
            assertThat(office.page().locator("main")).containsText("2026年3月20日");
            office.picture("archived");
            office.page().navigate("/desk/register?q=" + filed.number());
            assertThat(office.page().locator(".dt tbody tr")).containsText("云政投档〔2026〕");
        }
    }
}
