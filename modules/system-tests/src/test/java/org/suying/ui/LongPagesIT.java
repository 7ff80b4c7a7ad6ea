package org.suying.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;
import org.suying.testkit.Town.Filed;
import org.suying.testkit.Visitor;

/** A page that is wider than its screen fails when its picture is taken. */
@ArquillianTest
@RunAsClient
@DisplayName("With two hundred complaints, one of them as long as can be,")
class LongPagesIT {

    private static Town town;
    private static Filed longest;

    @BeforeAll
    static void fill() {
        town = Town.open("long-street");
        for (int i = 0; i < 199; i++) {
            town.file();
        }
        Map<String, Object> filing = Filing.webWith("subject", "长".repeat(100));
        filing.put("content", "一二三四五六七八九十".repeat(190) + "A".repeat(100));
        longest = Filed.of(Rest.anybody().post(town.path("complaints"), filing).expect(201));
    }

    @Test
    @DisplayName("worklist, register and case stay within a wide screen")
    void fitWide() {
        try (Clerk desk = Clerk.wide("desk@" + town.id())) {
            walk(desk);
        }
    }

    @Test
    @DisplayName("worklist, register and case stay within a telephone")
    void fitNarrow() {
        try (Clerk desk = Clerk.narrow("desk@" + town.id())) {
            walk(desk);
        }
    }

    private static void walk(Clerk desk) {
        assertThat(desk.page().locator(".side a[aria-current] .c")).hasText("200");
        desk.picture("worklist-200");
        desk.page().navigate("/desk/register");
        assertThat(desk.page().locator(".dt tbody tr")).hasCount(50);
        desk.picture("register-200");
        desk.open(longest.number());
        assertThat(desk.page().locator("main")).containsText("A".repeat(100));
        desk.picture("case-longest");
    }

    @Test
    @DisplayName("the follow page shows the longest whole, on a telephone")
    void isFollowed() {
        try (Visitor citizen = Visitor.narrow()) {
            Page page = citizen.open("/follow");
            page.locator("input[name=number]").fill(longest.number());
            page.locator("input[name=code]").fill(longest.queryCode());
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("长".repeat(100));
            citizen.picture("follow-longest");
        }
    }
}
