package org.suying.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
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

    private static Set<String> walk(Visitor visitor, List<String> from) {
        return Walk.through(visitor, from, page -> {
            visitor.assertAccessible();
            assertThat(page.locator("body").innerText()).as(page.url()).doesNotContain("???");
        });
    }
}
