package org.suying.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@DisplayName("The front page")
class FrontPageIT {

    @Test
    @DisplayName("leads from the city to its districts, on a desktop and on a telephone")
    void leadsToTheDistricts() {
        try (Visitor desk = Visitor.wide();
                Visitor telephone = Visitor.narrow()) {
            assertThat(desk.open("/").getByText("白云区政务服务中心").first()).isVisible();
            assertThat(telephone.open("/").getByText("白云区政务服务中心").first()).isVisible();
            desk.picture("front");
            telephone.picture("front");
        }
    }
}
