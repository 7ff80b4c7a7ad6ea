package org.suying.complaint.handling;

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
@DisplayName("R19-13 Who complained, on the case page,")
class LookIT {

    @Test
    @DisplayName("is shown once, for a purpose that is on the trail, and not again")
    void isShownOnce() {
        Filed filed = filed(Filing.web());
        try (Clerk counter = Clerk.wide("counter@baiyun")) {
            counter.open(filed.number());
            assertThat(counter.page().locator("main")).not().containsText(Filing.NAME);
            counter.page().locator("#disclosure").getByText("查看一次并留记录").click();
            assertThat(counter.alert()).isVisible();
            counter.page().locator("#disclosure input[type=text]").fill("电话核实");
            counter.page().locator("#disclosure").getByText("查看一次并留记录").click();

            assertThat(counter.page().locator("main")).containsText(Filing.NAME);
            assertThat(counter.page().locator("#history li").first()).containsText("电话核实");
            counter.picture("look");
            counter.open(filed.number());
            assertThat(counter.page().locator("main")).not().containsText(Filing.NAME);
        }
    }

    @Test
    @DisplayName("is not to be had where the complainant wants it kept secret")
    void isKeptSecret() {
        Map<String, Object> filing = Filing.webWith("identity", "CONFIDENTIAL");
        try (Clerk counter = Clerk.wide("counter@baiyun")) {
            counter.open(filed(filing).number());

            assertThat(counter.page().locator("main")).containsText("投诉人要求保密");
            assertThat(counter.page().locator("#disclosure")).hasCount(0);
        }
    }

    private static Filed filed(Map<String, Object> filing) {
        return Filed.of(Rest.anybody().post("tenants/baiyun/complaints", filing).expect(201));
    }
}
