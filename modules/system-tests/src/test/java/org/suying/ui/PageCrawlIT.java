package org.suying.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.suying.rest.CrawlWorld;
import org.suying.testkit.Clerk;
import org.suying.testkit.Visitor;

/** Every page of the program, opened by everybody who has no business there. */
@ArquillianTest
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("A-01 B-06 what is somebody else's, on pages,")
class PageCrawlIT {

    private static final String NOWHERE = "01a21450-3cfd-7c15-9024-3a4392b9c702";
    private static final Map<String, List<String>> MAY = new LinkedHashMap<>();

    static {
        List<String> readIt = List.of("desk", "handler", "head", "auditor");
        MAY.put("/desk/worklist", CrawlWorld.OWN);
        MAY.put("/desk/cases/{id}", readIt);
        MAY.put("/desk/cases/{id}/documents/{document}", readIt);
        MAY.put("/desk/cases/{id}/files/{file}", readIt);
        MAY.put("/desk/intake", List.of("desk"));
        MAY.put("/desk/register", List.of("desk", "head", "auditor"));
        MAY.put("/desk/looks", List.of("auditor"));
        MAY.put("/desk/callbacks", List.of("desk"));
        MAY.put("/desk/callbacks/{callback}", List.of("desk"));
        MAY.put("/desk/reported", List.of());
        MAY.put("/desk/from-below", List.of("head"));
        MAY.put("/desk/from-below/{tenant}/cases/{id}", List.of());
        MAY.put("/desk/from-below/{tenant}/cases/{id}/documents/{document}", List.of());
        MAY.put("/desk/from-below/{tenant}/cases/{id}/files/{file}", List.of());
        MAY.put("/desk/quotas", List.of("desk", "head"));
        MAY.put("/desk/circulars", CrawlWorld.OWN);
        MAY.put("/desk/circulars/{id}", List.of("desk", "handler", "head"));
        MAY.put("/desk/people", List.of("admin"));
        MAY.put("/desk/people/units/new", List.of("admin"));
        MAY.put("/desk/people/officers/new", List.of("admin"));
        MAY.put("/desk/people/officers/{officer}", List.of("admin"));
        MAY.put("/desk/set-aside", List.of("admin"));
        MAY.put("/desk/holidays", List.of());
    }

    private CrawlWorld world;

    @BeforeAll
    void open() {
        world = CrawlWorld.open("page-crawl");
    }

    @Test
    @DisplayName("A-01 is opened by whose it is, and by no other role of the same tenant")
    void isOpenedByWhoseItIs() {
        assertThat(MAY.keySet()).containsExactlyInAnyOrderElementsOf(PageListInsideIT.STAFF);
        for (String login : CrawlWorld.OWN) {
            try (Clerk clerk = Clerk.wide(login + "@" + world.town().id())) {
                MAY.forEach((page, may) -> {
                    int status = get(clerk, path(page, this::id)).status();
                    if (may.contains(login)) {
                        assertThat(status).as(login + " " + page).isEqualTo(200);
                    } else {
                        assertThat(status).as(login + " " + page).isIn(403, 404);
                    }
                });
            }
        }
    }

    @Test
    @DisplayName("A-01 is not there for an officer of another tenant, in the words of what was never there")
    void isNotThereForOtherTenants() {
        String before = world.everything();
        for (String login : List.of(
                "desk@" + world.beside().id(),
                "handler@" + world.beside().id(),
                "head@" + world.beside().id(),
                "admin@" + world.beside().id(),
                "head@baiyun",
                "admin@yunchuan")) {
            try (Clerk stranger = Clerk.wide(login)) {
                for (String page : PageListInsideIT.STAFF) {
                    if (!page.contains("{")) {
                        continue;
                    }
                    APIResponse foreign = get(stranger, path(page, this::id));
                    APIResponse nothing = get(stranger, path(page, name -> NOWHERE));
                    assertThat(foreign.status()).as(login + " " + page).isIn(403, 404);
                    assertThat(alike(foreign)).as(login + " " + page).isEqualTo(alike(nothing));
                }
            }
        }
        assertThat(world.everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("A-01 leads to the sign-in for who has no name, wherever it is and whether it is there")
    void leadsToTheSignIn() {
        try (Visitor nobody = Visitor.wide()) {
            for (String page : PageListInsideIT.STAFF) {
                for (UnaryOperator<String> ids : List.<UnaryOperator<String>>of(this::id, name -> NOWHERE)) {
                    APIResponse answer = nobody.page()
                            .request()
                            .get(path(page, ids), RequestOptions.create().setMaxRedirects(0));

                    assertThat(answer.status()).as(page).isIn(302, 303);
                    assertThat(answer.headers().get("location")).as(page).contains("/sign-in");
                }
            }
        }
    }

    @Test
    @DisplayName("A-01 nobody's is open to everybody, where there is such a place")
    void isOpenToEverybody() {
        try (Visitor nobody = Visitor.wide()) {
            for (String page : PageListInsideIT.OPEN) {
                String here = page.replace("{tenant}", world.town().id());
                assertThat(nobody.page().request().get(here).status()).as(page).isEqualTo(200);
                if (page.contains("{tenant}")) {
                    String nowhere = page.replace("{tenant}", "page-crawl-nowhere");
                    assertThat(nobody.page().request().get(nowhere).status())
                            .as(page)
                            .isEqualTo(404);
                }
            }
        }
    }

    private String id(String name) {
        return world.id(name);
    }

    /** What each part of an address stands for. */
    private static String path(String page, UnaryOperator<String> ids) {
        String id = page.startsWith("/desk/circulars") ? "circular" : "case";
        return page.replace("{tenant}", ids.apply("town"))
                .replace("{id}", ids.apply(id))
                .replace("{document}", ids.apply("document"))
                .replace("{file}", ids.apply("attachment"))
                .replace("{callback}", ids.apply("callback"))
                .replace("{officer}", ids.apply("officer"));
    }

    private static APIResponse get(Clerk clerk, String path) {
        return clerk.page().request().get(path, RequestOptions.create().setMaxRedirects(0));
    }

    /** All but the address itself, the time, and what is drawn by lot for every page. */
    private String alike(APIResponse answer) {
        return answer.status()
                + answer.text()
                        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                        .replace("/from-below/" + world.town().id() + "/", "/from-below/ID/")
                        .replaceAll("\\d\\d:\\d\\d", "TIME")
                        .replaceAll("nonce=\"[^\"]*\"|csp\\.init\\('[^']*'\\)", "NONCE")
                        .replaceAll("((?:ViewState|nonce)[^>]*value=\")[^\"]*", "$1STATE");
    }
}
