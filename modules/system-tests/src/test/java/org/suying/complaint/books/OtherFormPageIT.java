package org.suying.complaint.books;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Rest;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@DisplayName("B-09 the page of a form that nobody has seen")
class OtherFormPageIT {

    private static final String BUSES = "page-buses";

    @Test
    @DisplayName(
            "B-09 says what is wrong in fields of its own, each in words and at its place, and keeps what was typed")
    void saysWhatIsWrong() {
        Rest.officer("admin@yunchuan")
                .post("tenants", Office.tenant(BUSES, Map.entry("regime", OtherInstitutionsIT.text("bus-company"))))
                .expect(201);

        try (Visitor citizen = Visitor.narrow()) {
            Page page = citizen.open("/t/" + BUSES + "/file");
            page.locator("#f-subject").fill("等车太久");
            page.locator("#f-fields-route").fill("三十二路".repeat(6));
            page.locator("#f-fields-plate").fill("云A·12345678901");
            page.locator("#f-fields-minutes").fill("123456789012345678901234567890");
            page.locator("#send").click();

            assertThat(page.locator(".errsum li")).hasText(new String[] {
                "请填写事情经过", "线路太长，最多 20 个字", "车牌太长，最多 10 个字", "请填写乘车日期", "等候分钟应为整数，例如 12", "请填写姓名"
            });
            assertThat(page.locator("#f-subject")).hasValue("等车太久");
            assertThat(page.locator("#f-fields-route")).hasValue("三十二路".repeat(6));
            assertThat(page.locator("#f-fields-minutes")).hasValue("123456789012345678901234567890");
            assertThat(page.locator("#f-fields-plate")).hasAttribute("aria-invalid", "true");
            citizen.picture("file-other-form-errors");
        }
    }
}
