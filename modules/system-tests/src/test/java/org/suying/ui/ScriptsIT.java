package org.suying.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;
import org.suying.testkit.Visitor;

/**
 * A script in every text that anybody may write: what a citizen says, what officers say, what a rule book calls things, what
 * people, units and the tenant are called. Every page shows it as it was typed, and none runs it.
 */
@ArquillianTest
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("B-01 P-03 a script in every text")
class ScriptsIT {

    /** Breaks out of a value, and is short enough for every name. */
    private static final String SCRIPT = "\"'><img id=planted src=x onerror=a()><script>a()</script>";

    /** Breaks out of a text field and a script as well; the expression would be a product that nothing else is. */
    private static final String LONG = SCRIPT + "</textarea></script>" + SCRIPT + "#{7919*7907}";

    private static final String SHOWN = "<img id=planted src=x onerror=a()>";
    private static final String PRODUCT = "62615533";

    private Town town;
    private String caseId;
    private Town.Filed filed;

    @BeforeAll
    void plant() {
        town = Town.under("baiyun", "scripted", rules());
        town.admin()
                .post(
                        town.path("units"),
                        Map.of(
                                "id",
                                "hall",
                                "name",
                                SCRIPT + "厅",
                                "services",
                                List.of(SCRIPT),
                                "counters",
                                List.of("A1")))
                .expect(201);
        town.admin()
                .post(
                        town.path("officers"),
                        Map.of(
                                "login",
                                "scribe",
                                "name",
                                SCRIPT + "某",
                                "unit",
                                "hall",
                                "roles",
                                List.of("handler"),
                                "password",
                                Rest.PASSWORD))
                .expect(201);
        filed = file();
        file();
        caseId = town.desk().get(town.path("worklist?q=" + filed.number())).at("/items/0/id");
        String handler = officer("scribe");
        act(town.desk(), "admit", Map.of("ground", "service", "handler", handler));
        filed.citizen()
                .post(filed.path("/supplements"), Map.of("content", LONG))
                .expect(201);
        act(
                town.head(),
                "decide",
                Map.of("finding", "SUBSTANTIATED", "outcome", LONG, "measures", List.of("apology"), "reasons", LONG));
        act(town.desk(), "reply", Map.of("replyText", LONG));
        filed.citizen()
                .post(filed.path("/evaluation"), Map.of("score", 1, "resolved", false, "comment", LONG))
                .expect(201);
        filed.citizen().post(filed.path("/reviews"), Map.of("reason", LONG)).expect(201);
        town.desk()
                .post(town.path("cases/" + caseId + "/disclosures"), Map.of("purpose", LONG))
                .expect(200);
    }

    /** What a rule book gives a name to. */
    private static String rules() {
        String text = "'" + SCRIPT.replace("'", "''") + "'";
        return """
                regime: scripted
                title: %1$s
                extends: general
                clauses: B
                channels:
                  web: { kind: WEB, text: %1$s, en: Online, hint: %1$s, clause: B-09 }
                roles:
                  desk: { text: %1$s, en: Desk, rights: [REGISTER, SEE_IDENTITY, SEE_ALL] }
                complaint:
                  principles: [{ text: %1$s, en: Open }]
                  grounds:
                    service: { text: %1$s, en: Service, clause: B-09 }
                  exclusions:
                    noService: { text: %1$s, en: Not ours, hint: %1$s, clause: B-09 }
                  measures:
                    apology: { text: %1$s, en: Apology, clause: B-07 }
                fields:
                  handler: { of: officer, role: handler, label: %1$s, en: Handler }
                deadlines:
                  decision: { text: %1$s }
                notices:
                  admission: { title: %1$s, text: %1$s }
                """.formatted(text);
    }

    private Town.Filed file() {
        Map<String, Object> filing = new LinkedHashMap<>(Filing.web());
        filing.put("subject", SCRIPT);
        filing.put("content", LONG);
        filing.put("complainant", Map.of("name", SCRIPT, "phone", Filing.PHONE));
        filing.put("respondent", Map.of("unit", SCRIPT, "counter", SCRIPT, "person", SCRIPT));
        return Town.Filed.of(
                Rest.anybody().post(town.path("complaints"), filing).expect(201));
    }

    private String officer(String login) {
        List<String> found = new ArrayList<>();
        town.admin().get(town.path("officers")).json().at("/items").forEach(one -> {
            if (one.path("login").asText().equals(login)) {
                found.add(one.path("id").asText());
            }
        });
        return found.get(0);
    }

    private void act(Rest who, String action, Map<String, Object> fields) {
        String version = who.get(town.path("cases/" + caseId)).header("ETag");
        who.with("If-Match", version)
                .post(town.path("cases/" + caseId + "/actions/" + action), Map.of("fields", fields, "reason", LONG))
                .expect(200);
    }

    @Test
    @DisplayName("B-01 is text on every page of the public, also of who follows the complaint")
    void public_() {
        try (Visitor visitor = Visitor.wide()) {
            List<String> showing = walk(visitor, List.of("/", "/t/scripted", "/t/scripted/file"));

            Page page = visitor.open("/follow");
            page.locator("input[name=number]").fill(filed.number());
            page.locator("input[name=code]").fill(filed.queryCode());
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText(SHOWN);
            look(visitor.page(), showing);

            assertThat(showing).hasSizeGreaterThan(2);
        }
    }

    @ParameterizedTest(name = "B-01 is text on every page of {0}")
    @ValueSource(strings = {"desk", "head", "admin", "scribe"})
    @DisplayName("B-01 at a desk")
    void officers(String login) {
        try (Visitor visitor = Visitor.wide()) {
            visitor.signIn(login + "@scripted");

            assertThat(walk(visitor, List.of("/desk"))).hasSizeGreaterThan(1);
        }
    }

    @Test
    @DisplayName("B-01 would be found where a page takes it for more than text")
    void isFound() {
        try (Visitor visitor = Visitor.wide()) {
            Page page = visitor.open("/");
            page.evaluate("document.querySelector('main').innerHTML = '<p id=planted></p>'");

            assertThatThrownBy(() -> look(page, new ArrayList<>())).isInstanceOf(AssertionError.class);
        }
    }

    private static List<String> walk(Visitor visitor, List<String> from) {
        List<String> showing = new ArrayList<>();
        Walk.through(visitor, from, page -> look(page, showing));
        return showing;
    }

    /** That no script of a page fails and none is refused by the policy, every visitor asserts. */
    private static void look(Page page, List<String> showing) {
        assertThat(page.locator("#planted, [onerror]").count()).as(page.url()).isZero();
        String text = page.locator("body").innerText();
        assertThat(text).as(page.url()).doesNotContain(PRODUCT);
        if (text.contains(SHOWN)) {
            showing.add(page.url());
        }
    }
}
