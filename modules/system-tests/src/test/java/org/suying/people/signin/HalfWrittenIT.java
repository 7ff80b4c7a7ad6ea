package org.suying.people.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Town;
import org.suying.testkit.Town.Filed;

@ArquillianTest
@RunAsClient
@DisplayName("What an officer has half written")
class HalfWrittenIT {

    private static final String HALF = "写了半小时 𠮷 😀\n第二行";

    @Test
    @DisplayName("is there again after the session has ended, and gone after it was sent")
    void outlivesTheSession() {
        Town town = Town.open("session-street");
        Filed filed = town.file();
        try (Clerk desk = Clerk.wide("desk@" + town.id())) {
            desk.open(filed.number()).choose("不予受理").write("理由", HALF).write("经办说明", "说明");
            desk.page().context().clearCookies();
            desk.send();
            assertThat(desk.heading()).hasText("工作人员登录");
            assertThat(desk.page().locator("main")).containsText("写了一半的文字还在");
            desk.picture("session-ended");
            desk.signInHere("desk@" + town.id());

            assertThat(desk.field("理由")).hasValue(HALF);
            assertThat(desk.field("经办说明")).hasValue("说明");
            desk.form().getByRole(AriaRole.RADIO).first().check();
            desk.sendWell();
            assertThat(drafts(desk)).isEqualTo("[]");
        }
    }

    @Test
    @DisplayName("is there again after the connection was lost")
    void outlivesTheConnection() {
        Town town = Town.open("offline-street");
        Filed filed = town.file();
        try (Clerk desk = Clerk.wide("desk@" + town.id())) {
            desk.open(filed.number()).choose("不予受理").write("理由", HALF);
            String address = desk.page().url();
            desk.page().context().setOffline(true);
            desk.send();
            desk.page().waitForCondition(() -> desk.page().url().startsWith("chrome-error:"));
            desk.page().context().setOffline(false);
            desk.page().navigate(address);

            assertThat(desk.field("理由")).hasValue(HALF);
        }
    }

    @Test
    @DisplayName("is nobody else's: another officer in the same tab has none of it")
    void isNobodyElses() {
        Town town = Town.open("shared-street");
        Filed filed = town.file();
        try (Clerk desk = Clerk.wide("desk@" + town.id())) {
            desk.open(filed.number()).choose("不予受理").write("理由", HALF);
            desk.page().context().clearCookies();
            desk.signIn("head@" + town.id());

            assertThat(drafts(desk)).isEqualTo("[]");
        }
    }

    @Test
    @DisplayName("goes with the officer who signs out")
    void goesAtSignOut() {
        Town town = Town.open("leaving-street");
        Filed filed = town.file();
        try (Clerk desk = Clerk.wide("desk@" + town.id())) {
            desk.open(filed.number()).choose("不予受理").write("理由", HALF);
            desk.page().getByText("退出").click();
            assertThat(desk.heading()).hasText("工作人员登录");

            assertThat(drafts(desk)).isEqualTo("[]");
        }
    }

    private static Object drafts(Clerk clerk) {
        return clerk.page().evaluate("JSON.stringify(Object.keys(sessionStorage))");
    }
}
