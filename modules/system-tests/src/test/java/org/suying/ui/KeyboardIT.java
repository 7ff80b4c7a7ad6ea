package org.suying.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suying.testkit.Clerk;
import org.suying.testkit.Town;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("B-01 R19-03 whoever has no mouse")
class KeyboardIT {

    /** Numbers what can be used on the page: each thing that is shown, and each group of choices as one. */
    private static final String NUMBER = """
            () => { let groups = {}, count = 0;
              for (const e of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')) {
                if (e.disabled || !e.checkVisibility() || e.tabIndex < 0 || e.closest('[inert]')) continue;
                const group = e.type === 'radio' ? e.form.id + e.name : null;
                if (group && groups[group] !== undefined) { e.dataset.seat = groups[group]; continue; }
                e.dataset.seat = count;
                if (group) groups[group] = count;
                count++;
              }
              return count; }""";

    private static final String FOCUSED = """
            () => { const e = document.activeElement, s = getComputedStyle(e);
              return [e.dataset.seat ?? '', String(s.outlineStyle !== 'none' || s.boxShadow !== 'none'), e.outerHTML.slice(0, 120)]; }""";

    private final Town town = new Town("keyboard-street");

    @BeforeAll
    void open() {
        Town.open(town.id());
    }

    @ParameterizedTest(name = "B-01 reaches everything on {0}, and sees where it is")
    @ValueSource(strings = {"/", "/t/baiyun", "/t/baiyun/file", "/follow", "/calculator", "/sign-in"})
    @DisplayName("B-01 reaches everything on public pages")
    void onPublicPages(String address) {
        try (Visitor visitor = Visitor.wide()) {
            visitor.open(address);
            assertReachable(visitor.page());
        }
    }

    @Test
    @DisplayName("R19-03 reaches everything at a desk: worklist, register, intake, a case and the form of an action")
    void atADesk() {
        Town.Filed filed = town.file();
        try (Clerk desk = Clerk.wide("desk@" + town.id())) {
            for (String address : List.of("/desk/worklist", "/desk/register", "/desk/intake")) {
                desk.page().navigate(address);
                assertReachable(desk.page());
            }
            desk.open(filed.number());
            assertReachable(desk.page());
            desk.choose("不予受理");
            assertReachable(desk.page());
        }
    }

    private static void assertReachable(Page page) {
        page.waitForLoadState();
        int count = (int) page.evaluate(NUMBER);
        page.evaluate("document.activeElement?.blur(); window.getSelection().removeAllRanges(); window.scrollTo(0, 0)");
        Set<String> reached = new LinkedHashSet<>();
        List<String> unseen = new ArrayList<>();
        for (int pressed = 0; pressed < count + 30 && reached.size() < count; pressed++) {
            page.keyboard().press("Tab");
            @SuppressWarnings("unchecked")
            List<String> focused = (List<String>) page.evaluate(FOCUSED);
            if (!focused.get(0).isEmpty()) {
                reached.add(focused.get(0));
                if (focused.get(1).equals("false")) {
                    unseen.add(focused.get(2));
                }
            }
        }
        assertThat(count).as("what can be used on %s", page.url()).isGreaterThan(3);
        assertThat(unreached(page, reached))
                .as("what Tab does not reach on %s", page.url())
                .isEmpty();
        assertThat(unseen)
                .as("where the focus cannot be seen on %s", page.url())
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> unreached(Page page, Set<String> reached) {
        return (List<String>) page.evaluate(
                "reached => [...document.querySelectorAll('[data-seat]')].filter(e => !reached.includes(e.dataset.seat)).map(e => e.outerHTML.slice(0, 160))",
                List.copyOf(reached));
    }
}
