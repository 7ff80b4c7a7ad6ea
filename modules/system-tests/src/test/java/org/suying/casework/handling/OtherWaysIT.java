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
@DisplayName("Journey 3, other ways:")
class OtherWaysIT {

    @Test
    @DisplayName("R19-03 B-09 the supervision desk refuses, which stands apart and asks why")
    void refuses() {
        Filed filed = Cases.filed("与本中心无关的事");
        try (Clerk supervisor = Clerk.wide("supervisor@baiyun")) {
            supervisor.open(filed.number());
            assertThat(supervisor.offers().last()).hasClass("act act--danger");
            supervisor.choose("不予受理").tick("与本中心窗口服务无关").write("理由", "请拨打 12345");
            supervisor.picture("refuse");
            supervisor.sendWell();
            assertThat(supervisor.state()).hasText("不予受理");
            assertThat(supervisor.offers()).hasCount(0);
        }
    }

    @Test
    @DisplayName("R19-04 the office handles it itself, and the officer whom it names reports")
    void handlesItself() {
        Filed filed = Cases.proposed("大厅自助机吞证");
        try (Clerk office = Clerk.wide("office@baiyun");
                Clerk handler = Clerk.wide("handler@baiyun")) {
            office.open(filed.number())
                    .choose("自办")
                    .select("经办人", "苏禾 · 区政务办投诉科")
                    .sendWell();
            assertThat(office.page().locator(".custody")).containsText("苏禾");

            handler.open(filed.number())
                    .choose("报送调查结果")
                    .write("调查情况", "机器已修好。")
                    .sendWell();
            assertThat(handler.state()).hasText("待决定");
        }
    }

    @Test
    @DisplayName("reads English, but for what people wrote")
    void readsEnglish() {
        Filed filed = Cases.proposed("大厅没有座位");
        try (Clerk office = Clerk.english("office@baiyun")) {
            office.open(filed.number());
            assertThat(office.state()).hasText("Handling proposed");
            assertThat(office.offers().first()).containsText("Handle ourselves");
            office.picture("case-english");
        }
    }
}
