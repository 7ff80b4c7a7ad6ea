package org.suying.complaint.register;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town.Filed;

@ArquillianTest
@RunAsClient
@DisplayName("The register's page")
class RegisterPageIT {

    @Test
    @DisplayName("R19-09 names object and matter, and is found by number from the frame")
    void isFoundByNumber() {
        Map<String, Object> filing = Filing.webWith("subject", "登记簿里的一件");
        filing.put("respondent", Map.of("unit", "housing", "counter", "D02"));
        Filed filed = filed(filing);
        try (Clerk counter = Clerk.wide("counter@baiyun")) {
            counter.page().keyboard().press("/");
            counter.page().keyboard().type(filed.number());
            counter.page().keyboard().press("Enter");

            assertThat(counter.heading()).hasText("登记簿");
            assertThat(counter.page().locator(".dt tbody tr")).hasCount(1);
            assertThat(counter.page().locator(".dt tbody tr")).containsText("区住建局窗口 · D02");
            counter.picture("register");
        }
    }

    @Test
    @DisplayName("R19-13 never names who complained, not even to who searches for the name")
    void namesNobody() {
        Filed filed = filed(Filing.web());
        try (Clerk counter = Clerk.narrow("counter@baiyun")) {
            counter.page().navigate("/desk/register?q=" + filed.number());
            assertThat(counter.page().locator(".dt tbody tr")).hasCount(1);
            assertThat(counter.page().locator("main")).not().containsText(Filing.NAME);
            counter.picture("register");
            counter.page().navigate("/desk/register?q=" + Filing.NAME);
            assertThat(counter.page().locator("main")).containsText("没有找到");
        }
    }

    @Test
    @DisplayName("of another tenant does not find it")
    void isNotFoundFromBeside() {
        Filed filed = filed(Filing.web());
        try (Clerk beside = Clerk.wide("desk@qinghe")) {
            beside.page().navigate("/desk/register?q=" + filed.number());
            assertThat(beside.page().locator("main")).containsText("没有找到");
        }
    }

    private static Filed filed(Map<String, Object> filing) {
        return Filed.of(Rest.anybody().post("tenants/baiyun/complaints", filing).expect(201));
    }
}
