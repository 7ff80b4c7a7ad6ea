package org.suying.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suying.testkit.Visitor;

/**
 * Follows every link of the program's own, one page for each kind of address. That no page breaks the strict policy, and no
 * script fails, is asserted by every visitor.
 */
@ArquillianTest
@RunAsClient
@DisplayName("B-01 whoever walks through all pages")
class WalkIT {

    /** No page of ours: a file to keep, the way out, and what is for programs. */
    private static final List<String> LEFT_OUT =
            List.of("/sign-out", "/api/", ".csv", ".xlsx", "/files/", "lang=", "size=");

    private static final int MOST = 60;

    @Test
    @DisplayName("B-01 from the street finds each open, and nothing that keeps anybody out")
    void asAnyone() {
        try (Visitor visitor = Visitor.wide()) {
            assertThat(walk(visitor, List.of("/", "/t/baiyun"))).hasSizeGreaterThan(6);
        }
    }

    @ParameterizedTest(name = "B-01 as {0} finds each open, and nothing that keeps anybody out")
    @ValueSource(
            strings = {"desk@baiyun", "office@baiyun", "head@baiyun", "market@baiyun", "admin@baiyun", "admin@yunchuan"
            })
    @DisplayName("B-01 at a desk")
    void asOfficer(String login) {
        try (Visitor visitor = Visitor.wide()) {
            visitor.signIn(login);
            assertThat(walk(visitor, List.of("/desk"))).hasSizeGreaterThan(2);
        }
    }

    @Test
    @DisplayName("B-01 would be stopped by a button without a name and a picture without words")
    void isStopped() {
        try (Visitor visitor = Visitor.wide()) {
            visitor.open("/");
            visitor.page().evaluate("document.querySelector('main').innerHTML = '<button></button><img src=\"/x\">'");
            assertThatThrownBy(visitor::assertAccessible)
                    .hasMessageContaining("button-name")
                    .hasMessageContaining("image-alt");
        }
    }

    /** The addresses that were looked at. */
    private static Set<String> walk(Visitor visitor, List<String> from) {
        Set<String> kinds = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(from);
        List<String> broken = new ArrayList<>();
        while (!open.isEmpty() && kinds.size() < MOST) {
            String address = open.poll();
            if (!kinds.add(kind(address))) {
                continue;
            }
            Response response = visitor.page().navigate(address);
            if (response == null || response.status() != 200) {
                broken.add(address + " " + (response == null ? "nothing" : response.status()));
                continue;
            }
            visitor.assertAccessible();
            assertThat(visitor.page().locator("body").innerText()).as(address).doesNotContain("???");
            links(visitor.page()).filter(link -> !kinds.contains(kind(link))).forEach(open::add);
        }
        assertThat(broken).isEmpty();
        return kinds;
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> links(Page page) {
        List<String> all = (List<String>)
                page.evaluate(
                        "[...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin).map(a => a.pathname + a.search)");
        return all.stream().filter(link -> LEFT_OUT.stream().noneMatch(link::contains));
    }

    /** Pages that differ in an id, a number or a value only are of one kind. */
    private static String kind(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll("/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", "/*")
                .replaceAll("=[^&]*", "=*")
                .replaceAll("/t/[a-z0-9-]+", "/t/*");
    }
}
