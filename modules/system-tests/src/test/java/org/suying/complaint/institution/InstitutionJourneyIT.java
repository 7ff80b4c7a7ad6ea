package org.suying.complaint.institution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Filing;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@DisplayName("On the pages,")
class InstitutionJourneyIT {

    private record Receipt(String number, String code) {}

    @Test
    @DisplayName("R01-01 R01-03 R01-05 R01-07 what was said at the counter goes to its rating, at a desk")
    void goesFromTheCounterAtADesk() {
        goFromTheCounter(Clerk::wide, Visitor::wide);
    }

    @Test
    @DisplayName("R01-01 R01-03 R01-05 R01-07 what was said at the counter goes to its rating, on a telephone")
    void goesFromTheCounterOnATelephone() {
        goFromTheCounter(Clerk::narrow, Visitor::narrow);
    }

    @Test
    @DisplayName("R12-04 R12-05 R12-06 R12-08 is filed, accepted, extended and answered in writing, at a desk")
    void isExtendedAtADesk() {
        beExtended(Clerk::wide, Visitor::wide);
    }

    @Test
    @DisplayName("R12-04 R12-05 R12-06 R12-08 is filed, accepted, extended and answered in writing, on a telephone")
    void isExtendedOnATelephone() {
        beExtended(Clerk::narrow, Visitor::narrow);
    }

    private static void goFromTheCounter(Function<String, Clerk> screen, Supplier<Visitor> citizens) {
        Receipt receipt;
        try (Clerk office = screen.apply("office@linshui")) {
            receipt = takeDown(office);
            office.open(receipt.number()).choose("受理并指派调查").tick("工作人员行为不当").select("调查人员", "段明轩 · 中心办公室");
            office.picture("r01-admit");
            office.sendWell();
            assertThat(office.state()).hasText("调查核实");
        }
        try (Clerk investigator = screen.apply("investigator@linshui")) {
            investigator.picture("r01-worklist");
            investigator.open(receipt.number()).choose("报送调查结果和处理方案").tick("属实");
            investigator.write("调查情况", "当班人员态度生硬，录像为证。").write("处理方案", "当面致歉，离岗培训三天。");
            investigator.picture("r01-report");
            investigator.sendWell();
        }
        try (Clerk head = screen.apply("head@linshui")) {
            head.open(receipt.number())
                    .choose("作出决定")
                    .write("处理结果", "按方案办理")
                    .write("理由和依据", "服务规范")
                    .sendWell();
            assertThat(head.state()).hasText("已决定");
        }
        try (Clerk office = screen.apply("office@linshui")) {
            office.open(receipt.number()).choose("告知处理结果").write("答复全文", "您反映的情况属实，当班人员将当面致歉。");
            office.sendWell();
            office.choose("反馈处理结果").write("反馈内容", "当班人员已完成培训。").sendWell();
            office.picture("r01-case");
        }
        try (Visitor citizen = citizens.get()) {
            Page page = citizen.open("/follow");
            follow(page, receipt);
            assertThat(page.locator("main")).containsText("当班人员已完成培训。");
            page.getByLabel("满意", new Page.GetByLabelOptions().setExact(true)).check();
            page.getByLabel("解决了", new Page.GetByLabelOptions().setExact(true)).check();
            page.locator("#rate").click();
            assertThat(page.getByText("您的评价：满意，问题已解决")).isVisible();
            citizen.picture("r01-rated");
        }
    }

    private static Receipt takeDown(Clerk office) {
        Page page = office.page();
        page.navigate("/desk/intake");
        page.waitForLoadState();
        page.locator("#f-subject").fill("工作人员当面训斥");
        page.locator("#f-content").fill("咨询时多问了一句，被当面训斥。");
        page.locator("#f-complainant-name").fill(Filing.NAME);
        page.locator("#f-transcript").fill("本人口述：多问了一句，被当面训斥。");
        office.picture("r01-intake");
        page.locator("#save").click();
        office.picture("r01-slip");
        return receipt(page);
    }

    private static void beExtended(Function<String, Clerk> screen, Supplier<Visitor> citizens) {
        Receipt receipt;
        try (Visitor citizen = citizens.get()) {
            Page page = citizen.open("/t/shiqiao");
            citizen.picture("r12-tenant");
            page.navigate("/t/shiqiao/file");
            page.locator("#send").click();
            assertThat(page.locator(".errsum li")).hasCount(8);
            citizen.picture("r12-file-errors");
            receipt = file(citizen);
        }
        try (Clerk intake = screen.apply("intake@shiqiao")) {
            intake.open(receipt.number());
            assertThat(intake.page().locator("main")).containsText("缴费小票和合同照片");
            intake.choose("受理")
                    .tick("收费或者没有按约定提供服务")
                    .select("经办人", "江川 · 投诉受理部")
                    .tick("是");
            intake.picture("r12-admit");
            intake.sendWell();
        }
        try (Clerk handler = screen.apply("handler@shiqiao")) {
            handler.open(receipt.number()).choose("采取措施").tick("查阅、复制有关资料").write("采取的措施和经过", "复制了合同和收费记录");
            handler.sendWell();
            handler.choose("申请延期").write("延期理由", "收费项目须委托核价").sendWell();
        }
        try (Clerk head = screen.apply("head@shiqiao")) {
            head.picture("r12-worklist");
            head.open(receipt.number()).choose("同意延期");
            head.picture("r12-extension-grant");
            head.sendWell();
            assertThat(head.page().locator("main")).containsText("延期 3 个工作日");
        }
        try (Clerk handler = screen.apply("handler@shiqiao")) {
            handler.open(receipt.number())
                    .choose("报送调查结果")
                    .write("调查情况", "多收一项。")
                    .sendWell();
        }
        try (Clerk head = screen.apply("head@shiqiao")) {
            head.open(receipt.number()).choose("作出决定").tick("属实").tick("要求停止损害").tick("书面警告");
            head.write("处理结果", "退还多收费用");
            head.write("理由和依据", "合同约定").sendWell();
            head.picture("r12-decided");
        }
        try (Clerk intake = screen.apply("intake@shiqiao")) {
            intake.open(receipt.number()).choose("书面告知结果").write("答复全文", "您反映的情况属实，多收的费用已经退还。");
            intake.sendWell();
        }
        try (Clerk handler = screen.apply("handler@shiqiao")) {
            handler.open(receipt.number()).choose("记录措施落实").tick("要求停止损害").write("采取的措施和经过", "多收的项目已经停收");
            handler.sendWell();
            handler.picture("r12-measures");
            handler.choose("记录措施落实").tick("书面警告").write("采取的措施和经过", "警告书已经送达").sendWell();
        }
        try (Clerk intake = screen.apply("intake@shiqiao")) {
            intake.open(receipt.number()).choose("办结归档").sendWell();
            assertThat(intake.page().locator("main")).containsText("投诉档〔2026〕");
            intake.picture("r12-case");
        }
        try (Visitor citizen = citizens.get()) {
            Page page = citizen.open("/follow");
            follow(page, receipt);
            assertThat(page.locator("main")).containsText("投诉答〔2026〕");
            assertThat(page.locator("main")).containsText("收费项目须委托核价");
            citizen.picture("r12-followed");
        }
    }

    private static Receipt file(Visitor citizen) {
        Page page = citizen.page();
        page.locator("#f-subject").fill("合同外多收一项费用");
        page.locator("#f-content").fill("合同约定收费 200 元，实际收了 260 元，没有说明。");
        page.locator("#f-fields-evidence").fill("缴费小票和合同照片");
        page.locator("#f-complainant-name").fill(Filing.NAME);
        page.locator("#f-complainant-phone").fill(Filing.PHONE);
        page.locator("#f-complainant-address").fill("柳荫巷 3 号");
        page.locator("#f-respondent-unit").fill("石桥街道服务部");
        page.locator("#f-respondent-address").fill("石桥路 8 号");
        citizen.picture("r12-file");
        page.locator("#send").click();
        Receipt receipt = receipt(page);
        citizen.picture("r12-filed");
        return receipt;
    }

    private static Receipt receipt(Page page) {
        Locator codes = page.locator("td.code");
        assertThat(codes).hasCount(2);
        return new Receipt(
                codes.nth(0).innerText().strip(), codes.nth(1).innerText().strip());
    }

    private static void follow(Page page, Receipt receipt) {
        page.locator("#number").fill(receipt.number());
        page.locator("#code").fill(receipt.code());
        page.locator("main .btn").click();
        assertThat(page.locator(".status")).isVisible();
    }
}
