package org.suying.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town.Filed;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@DisplayName("B-01 in large type")
class LargeTypeIT {

    /** Elements with words that reach beyond the screen or are cut off; what may be scrolled sideways by itself is left out. */
    private static final String OVERFLOWING = """
            () => {
              const style = one => getComputedStyle(one).overflowX;
              const scrolls = one => one && (['auto', 'scroll'].includes(style(one)) && one !== document.documentElement
                || scrolls(one.parentElement));
              return [...document.querySelectorAll('main *, header *, nav *')]
                .filter(one => one.getClientRects().length && one.textContent.trim() && !scrolls(one))
                .filter(one => !one.closest('svg, thead, .sy-vh, .sy-skip, details:not([open]) > :not(summary)'))
                .filter(one => one.getBoundingClientRect().right > innerWidth + 1
                  || ['hidden', 'clip'].includes(style(one)) && one.scrollWidth > one.clientWidth + 1)
                .map(one => one.tagName + '.' + one.className + ' ' + one.textContent.trim().slice(0, 30))
                .slice(0, 10);
            }""";

    private static final List<String> PUBLIC = List.of(
            "/", "/t/baiyun", "/t/baiyun/file", "/t/baiyun/follow", "/t/baiyun/calculator", "/follow", "/sign-in");

    @Test
    @DisplayName("B-01 nothing on a public page reaches beyond the screen, at a desk and on a telephone")
    void publicPagesFit() {
        for (Visitor visitor : new Visitor[] {Visitor.wide(), Visitor.narrow()}) {
            try (visitor) {
                for (String address : PUBLIC) {
                    large(visitor.open(address), address);
                    visitor.picture("large" + address.replace('/', '-'));
                    fits(visitor.page(), address);
                }
            }
        }
    }

    @Test
    @DisplayName("B-01 nothing on the follow page and the receipt reaches beyond the screen")
    void ownPagesFit() {
        Map<String, Object> filing = Filing.webWith("subject", "一个很长很长的事项".repeat(11));
        Filed filed = Filed.of(
                Rest.anybody().post("tenants/baiyun/complaints", filing).expect(201));
        for (Visitor visitor : new Visitor[] {Visitor.wide(), Visitor.narrow()}) {
            try (visitor) {
                Page page = visitor.open("/follow");
                large(page, "/follow");
                page.locator("#number").fill(filed.number());
                page.locator("#code").fill(filed.queryCode());
                page.locator("main .btn").click();
                fits(page, "followed");
                visitor.picture("large-followed");
                page.locator("#paper").click();
                fits(page, "receipt");
                visitor.picture("large-receipt");
            }
        }
    }

    @Test
    @DisplayName("B-01 nothing on an officer's pages reaches beyond the screen")
    void staffPagesFit() {
        Map<String, Object> filing = Filing.webWith("subject", "大字版里的办件");
        Filed filed = Filed.of(
                Rest.anybody().post("tenants/baiyun/complaints", filing).expect(201));
        for (Clerk clerk : new Clerk[] {Clerk.wide("counter@baiyun"), Clerk.narrow("counter@baiyun")}) {
            try (clerk) {
                for (String address : List.of("/desk/worklist", "/desk/intake", "/desk/register")) {
                    clerk.page().navigate(address);
                    large(clerk.page(), address);
                    fits(clerk.page(), address);
                    clerk.picture("large" + address.replace('/', '-'));
                }
                clerk.open(filed.number());
                fits(clerk.page(), "case");
                clerk.picture("large-case");
            }
        }
    }

    private static void large(Page page, String address) {
        if (page.locator("html.sy-large").count() == 0) {
            page.getByText("大字版").first().click();
            page.waitForLoadState();
        }
        assertThat(page.locator("html.sy-large").count())
                .as("large type at %s", address)
                .isEqualTo(1);
    }

    private static void fits(Page page, String what) {
        assertThat((List<?>) page.evaluate(OVERFLOWING))
                .as("too wide at %s: %s", page.viewportSize().width, what)
                .isEmpty();
    }
}
