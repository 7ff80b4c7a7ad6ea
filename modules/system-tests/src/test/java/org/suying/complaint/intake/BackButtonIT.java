package org.suying.complaint.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@DisplayName("B-01 back in the browser, and sent again")
class BackButtonIT {

    private static final Town TOWN = new Town("back-street");
    private static final Town BESIDE = new Town("beside-back-street");
    private static final String CONTENT = "窗口说系统坏了，让改天再来，第二天去还是一样。";
    private static final String SAID = "同样的内容 \\d{2}:\\d{2} 已经从这里登记过，没有再登记一件；如果是另一件事，请勾选“再登记一件”，然后再提交一次";

    @BeforeAll
    static void open() {
        Town.open(TOWN.id());
        Town.open(BESIDE.id());
    }

    @Test
    @DisplayName(
            "B-01 says that and when it was registered from here, keeps what was typed, and takes it again only when told so")
    void asksBeforeTakingItAgain() {
        try (Visitor citizen = Visitor.wide()) {
            goesBackAndSendsAgain(citizen, "系统坏了两天");
            citizen.picture("file-again");
            takesItWhenTold(citizen, "系统坏了两天");
        }
    }

    @Test
    @DisplayName("B-01 does the same on a telephone without scripts")
    void needsNoScript() {
        try (Visitor citizen = Visitor.withoutScripts()) {
            goesBackAndSendsAgain(citizen, "没有脚本也一样");
            takesItWhenTold(citizen, "没有脚本也一样");
        }
    }

    private static void goesBackAndSendsAgain(Visitor citizen, String subject) {
        Page page = file(citizen, TOWN, subject);
        assertThat(page.locator("td.code")).hasCount(2);
        page.goBack();
        assertThat(page.locator("#f-subject")).hasValue(subject);
        assertThat(page.locator("#again")).hasCount(0);
        page.locator("#send").click();

        assertThat(page.locator(".errsum li")).hasText(Pattern.compile(SAID));
        assertThat(page.locator("#f-content")).hasValue(CONTENT);
        assertThat(page.locator("#again")).not().isChecked();
        assertThat(registered(TOWN, subject)).hasSize(1);
    }

    private static void takesItWhenTold(Visitor citizen, String subject) {
        Page page = citizen.page();
        page.locator("#again").check();
        page.locator("#send").click();

        assertThat(page.locator("td.code")).hasCount(2);
        assertThat(registered(TOWN, subject)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("B-01 asks anew for every further one, also in a form that was opened anew")
    void asksEveryTime() {
        try (Visitor citizen = Visitor.narrow()) {
            assertThat(file(citizen, TOWN, "打开新的表单").locator("td.code")).hasCount(2);
            Page page = file(citizen, TOWN, "打开新的表单");

            assertThat(page.locator(".errsum li")).hasCount(1);
            citizen.picture("file-again");
            page.locator("#again").check();
            page.locator("#send").click();
            assertThat(page.locator("td.code")).hasCount(2);
            file(citizen, TOWN, "打开新的表单");
            assertThat(page.locator(".errsum li")).hasCount(1);
            assertThat(registered(TOWN, "打开新的表单")).hasSize(2);
        }
    }

    @Test
    @DisplayName("B-01 takes what was changed as another complaint, without a question")
    void takesWhatWasChanged() {
        try (Visitor citizen = Visitor.wide()) {
            Page page = file(citizen, TOWN, "改过再交");
            assertThat(page.locator("td.code")).hasCount(2);
            page.goBack();
            page.locator("#f-content").fill(CONTENT + "第三天也是。");
            page.locator("#send").click();

            assertThat(page.locator("td.code")).hasCount(2);
            assertThat(registered(TOWN, "改过再交")).hasSize(2);
        }
    }

    @Test
    @DisplayName("B-01 knows it again without its files, which a browser may forget on the way back, and with the same")
    void knowsItWithoutItsFiles() {
        try (Visitor citizen = Visitor.wide()) {
            citizen.open("/t/" + TOWN.id() + "/file");
            Page page = fill(citizen, "附了文件的");
            page.locator("#files").setInputFiles(note("见附件。"));
            page.locator("#send").click();
            assertThat(page.locator("td.code")).hasCount(2);

            file(citizen, TOWN, "附了文件的");
            assertThat(page.locator(".errsum li")).hasCount(1);
            page.locator("#files").setInputFiles(note("见附件。"));
            page.locator("#send").click();
            assertThat(page.locator(".errsum li")).hasCount(1);
            assertThat(page.locator(".note--warn")).containsText("情况.txt");
            page.locator("#files").setInputFiles(note("另一份。"));
            page.locator("#send").click();

            assertThat(page.locator("td.code")).hasCount(2);
            assertThat(registered(TOWN, "附了文件的")).hasSize(2);
        }
    }

    @Test
    @DisplayName("B-01 says nothing to another browser, nor in the name of another tenant, about what was filed here")
    void saysNothingToOthers() {
        try (Visitor citizen = Visitor.wide();
                Visitor other = Visitor.wide()) {
            assertThat(file(citizen, TOWN, "别人也这样写").locator("td.code")).hasCount(2);

            assertThat(file(other, TOWN, "别人也这样写").locator("td.code")).hasCount(2);
            assertThat(file(citizen, BESIDE, "别人也这样写").locator("td.code")).hasCount(2);
            assertThat(registered(TOWN, "别人也这样写")).hasSize(2);
        }
    }

    @Test
    @DisplayName("B-04 keeps for it a cookie that no script reads, no other page is sent, and nobody can read or make")
    void tellsNothing() {
        try (Visitor citizen = Visitor.wide()) {
            citizen.open("/t/" + TOWN.id() + "/file");
            assertThat(citizen.page().context().cookies()).isEmpty();
            assertThat(file(citizen, TOWN, "看不出内容").locator("td.code")).hasCount(2);
            List<Cookie> kept = citizen.page().context().cookies();

            assertThat(kept).singleElement().satisfies(cookie -> {
                assertThat(cookie.httpOnly).isTrue();
                assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
                assertThat(cookie.path).isEqualTo("/t/" + TOWN.id() + "/file");
                assertThat(cookie.expires).as("goes with the browser").isEqualTo(-1);
            });
            assertThat(file(citizen, TOWN, "看不出内容，再来一件").locator("td.code")).hasCount(2);
            assertThat(citizen.page().context().cookies().get(0).value)
                    .hasSameSizeAs(kept.get(0).value)
                    .isNotEqualTo(kept.get(0).value);
        }
    }

    @Test
    @DisplayName("B-01 takes a cookie that is none of ours for none")
    void takesNoOthersCookie() {
        for (String value : List.of(
                "x", "", Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[300]), "A".repeat(3000))) {
            try (Visitor citizen = Visitor.wide()) {
                citizen.page()
                        .context()
                        .addCookies(List.of(new Cookie("sy-filed", value)
                                .setUrl(Rest.address("/t/" + TOWN.id() + "/file")
                                        .toString())));
                Page page = file(citizen, TOWN, "别处来的标记");

                assertThat(page.locator("td.code")).hasCount(2);
            }
        }
    }

    private static Page file(Visitor citizen, Town town, String subject) {
        citizen.open("/t/" + town.id() + "/file");
        Page page = fill(citizen, subject);
        page.locator("#send").click();
        return page;
    }

    private static Page fill(Visitor citizen, String subject) {
        Page page = citizen.page();
        page.locator("#f-subject").fill(subject);
        page.locator("#f-content").fill(CONTENT);
        page.locator("#f-complainant-name").fill("赵小满");
        return page;
    }

    private static FilePayload note(String text) {
        return new FilePayload("情况.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> registered(Town town, String subject) {
        return town.desk()
                .get(town.path("register?q=" + subject))
                .expect(200)
                .json()
                .at("/items")
                .findValuesAsText("number");
    }
}
