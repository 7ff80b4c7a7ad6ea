package org.suying.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.suying.rest.CrawlWorld;
import org.suying.testkit.Clerk;

/** What a button would send, sent by who does not have it on the page. */
@ArquillianTest
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("A-02 the buttons that are not shown")
class ForgedPostIT {

    private static final Pattern BUTTON = Pattern.compile("<(?:h|p):command\\w+[^>]*?\\saction=\"#\\{([\\w.]+)");

    /** Buttons that anybody may press, or that only show what the reader may read: the pages' own tests know them. */
    private static final List<String> ANYBODYS = List.of(
            "signInPage.signIn",
            "filePage.send",
            "followPage.evaluate",
            "followPage.prove",
            "followPage.paper",
            "followPage.supplement",
            "followPage.askReview",
            "followPage.withdraw");

    /** What is sent in parts. */
    private static final List<String> WITH_FILES =
            List.of("actionPage.act", "evidencePage.add", "intakePage.register", "intakePage.registerAndHandle");

    /**
     * @param who has no such button, on the page or on any
     * @param whose it is: sent by him it does something; empty where nobody of the street has it
     */
    private record Probe(String action, String who, String whose, String page, Map<String, String> sent) {}

    private CrawlWorld world;
    private final List<Probe> probes = new ArrayList<>();
    private final Map<String, Clerk> clerks = new LinkedHashMap<>();

    @BeforeAll
    void open() {
        world = CrawlWorld.open("forged-post");
        String one = "/desk/cases/" + world.id("case");
        String secret = "/desk/cases/" + world.id("secret");
        probe("actionPage.act", "desk", "handler", one + "?act=note", "action", "do", "field:0:text", "越权写下");
        probe("respondentPage.name", "handler", "desk", one, "respondent", "name", "unit", "spare");
        probe("disclosurePage.look", "handler", "desk", one, "disclosure", "look", "why", "越权查看");
        probe("disclosurePage.ask", "desk", "handler", one, "ask-release", "ask", "why", "越权申请");
        probe("disclosurePage.release", "desk", "", secret, "release", "go");
        plain(
                "linksPage.join",
                "handler",
                "desk",
                one,
                "link",
                "link-do",
                Map.of("link-to", register("secret"), "link-kind", "RELATED", "link-reason", "越权"));
        probe("linksPage.part", "handler", "", one, "parting", "j_idt1");
        probe("evidencePage.add", "other", "handler", one, "piece", "do", "description", "越权的证据", "source", "OTHER");
        probe(
                "evidencePage.verify",
                "other",
                "",
                one + "?verify=" + world.id("evidence"),
                "verify",
                "do",
                "verdict",
                "REJECTED",
                "reason",
                "越权");
        plain("intakePage.register", "handler", "", "/desk/intake", "intake", "save", typed());
        plain("intakePage.registerAndHandle", "head", "", "/desk/intake", "intake", "save-handle", typed());
        plain("intakePage.look", "auditor", "", "/desk/intake", "intake", "similar", typed());
        plain(
                "callPage.save",
                "handler",
                "desk",
                "/desk/callbacks/" + world.id("callback"),
                "call",
                "save",
                Map.of("resolved", "true", "satisfied", "true", "comment", "越权回访"));
        plain(
                "callPage.saveUnreached",
                "handler",
                "",
                "/desk/callbacks/" + world.id("callback"),
                "call",
                "unreached",
                Map.of("comment", "越权回访"));
        probe("callbacksPage.draw", "head", "", "/desk/callbacks", "draws", "plan:0:draw");
        plain("registerPage.excel", "handler", "", "/desk/register", "files", "excel", Map.of());
        plain("registerPage.csv", "other", "", "/desk/register", "files", "csv", Map.of());
        plain(
                "unitPage.save",
                "desk",
                "admin",
                "/desk/people/units/new",
                "unit",
                "save",
                Map.of("name", "越权窗口", "slug", "forged"));
        plain(
                "officerPage.save",
                "head",
                "",
                "/desk/people/officers/" + world.id("officer"),
                "officer",
                "save",
                Map.of("name", "越权改名", "unit", "spare", "roles", "desk", "seen", "0"));
        probe("setAsidePage.tryAgain", "desk", "", "/desk/set-aside", "tasks", "task:0:again");
        probe("setAsidePage.giveUp", "desk", "", "/desk/set-aside", "tasks", "task:0:drop");
        probe("reportedPage.markRead", "head", "", "/desk/reported", "below", "one:0:read");
        plain(
                "holidaysPage.look",
                "admin",
                "",
                "/desk/holidays",
                "notice",
                "look",
                Map.of("text", "date,kind,name,source"));
        plain(
                "holidaysPage.take",
                "admin",
                "",
                "/desk/holidays",
                "notice",
                "take",
                Map.of("text", "date,kind,name,source"));
    }

    private String register(String name) {
        return world.officer("desk")
                .get(world.town().path("cases/" + world.id(name)))
                .expect(200)
                .at("/registerNumber");
    }

    private static Map<String, String> typed() {
        return Map.of(
                "f-subject",
                "越权登记",
                "f-content",
                "越权",
                "channel",
                "visit",
                "identity",
                "ANONYMOUS",
                "kind",
                "COMPLAINT");
    }

    /** A form that puts its name before the names of its fields. */
    private void probe(
            String action, String who, String whose, String page, String form, String button, String... typed) {
        Map<String, String> sent = new LinkedHashMap<>(Map.of(form, form, form + ":" + button, "x"));
        for (int i = 0; i < typed.length; i += 2) {
            sent.put(form + ":" + typed[i], typed[i + 1]);
        }
        probes.add(new Probe(action, who, whose, page, sent));
    }

    private void plain(
            String action,
            String who,
            String whose,
            String page,
            String form,
            String button,
            Map<String, String> typed) {
        Map<String, String> sent = new LinkedHashMap<>(typed);
        sent.putAll(Map.of(form, form, button, "x"));
        probes.add(new Probe(action, who, whose, page, sent));
    }

    @Test
    @DisplayName("A-02 are probed, all that there are in the pages")
    void areProbed() throws IOException {
        List<String> there = new ArrayList<>();
        try (Stream<Path> rooms = Files.list(Path.of(".."))) {
            for (Path room : rooms.map(one -> one.resolve("src/main/resources/META-INF/resources"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> views = Files.walk(room)) {
                    views.filter(view -> view.toString().endsWith(".xhtml"))
                            .forEach(view -> there.addAll(buttons(view)));
                }
            }
        }

        assertThat(Stream.concat(ANYBODYS.stream(), probes.stream().map(Probe::action)))
                .containsExactlyInAnyOrderElementsOf(there);
    }

    private static List<String> buttons(Path view) {
        try {
            List<String> found = new ArrayList<>();
            Matcher matcher = BUTTON.matcher(Files.readString(view).replaceAll("value=\"#\\{[^\"]*}\"", ""));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName(
            "A-02 do nothing when they are sent all the same, and what they send does something where they are shown")
    void doNothing() {
        String before = state();
        for (Probe probe : probes) {
            int status = sent(probe.who(), probe);

            assertThat(status).as(probe.toString()).isLessThan(500);
            assertThat(state()).as(probe.toString()).isEqualTo(before);
        }
        for (Probe probe : probes) {
            if (!probe.whose().isEmpty()) {
                String now = state();
                sent(probe.whose(), probe);

                assertThat(state()).as("as " + probe.whose() + ": " + probe).isNotEqualTo(now);
            }
        }
    }

    private String state() {
        return world.everything()
                + world.officer("desk")
                        .get(world.town().path("register?limit=200"))
                        .expect(200)
                        .text();
    }

    private int sent(String login, Probe probe) {
        Page page = clerks.computeIfAbsent(
                        login, one -> Clerk.wide(one + "@" + world.town().id()))
                .page();
        page.navigate(probe.page());
        Locator state = page.locator("input[name='jakarta.faces.ViewState']");
        if (state.count() == 0) { // the page is not his; that of another serves
            page.navigate("/desk/worklist");
        }
        FormData form = FormData.create();
        probe.sent().forEach(form::set);
        if (state.count() > 0) {
            form.set("jakarta.faces.ViewState", state.first().inputValue());
        }
        RequestOptions options = RequestOptions.create().setMaxRedirects(0);
        return page.request()
                .post(
                        probe.page(),
                        WITH_FILES.contains(probe.action()) ? options.setMultipart(form) : options.setForm(form))
                .status();
    }

    @AfterAll
    void leave() {
        clerks.values().forEach(Clerk::close);
    }
}
