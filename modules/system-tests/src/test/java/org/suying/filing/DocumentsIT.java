package org.suying.filing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Clerk;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@DisplayName("R19-11 numbered documents and the archive")
class DocumentsIT {

    private static final Town TOWN = new Town("documents-street");
    private static final Town OTHER = new Town("other-documents-street");
    private static final Map<String, Object> REASON = Map.of("reason", "窗口未一次告知，已当面道歉并改正。");

    @BeforeAll
    static void open() {
        FilingStreet.open(TOWN.id(), FilingStreet.DOCUMENTS);
        FilingStreet.open(OTHER.id(), FilingStreet.DOCUMENTS);
    }

    @Test
    @DisplayName(
            "R19-09 are numbered without a gap by tenant, a refused action takes no number, and the case gets one archive number")
    void areNumbered() {
        FilingStreet.Case first = FilingStreet.file(TOWN, "不在这里的人");
        FilingStreet.Case second = FilingStreet.file(TOWN, "不在这里的人");
        FilingStreet.Case elsewhere = FilingStreet.file(OTHER, "不在这里的人");

        first.act(TOWN.head(), "decide", REASON).expect(200);
        second.act(TOWN.head(), "decide", Map.of()).expect(422);
        second.act(TOWN.head(), "decide", REASON).expect(200);
        elsewhere.act(OTHER.head(), "decide", REASON).expect(200);
        first.act(TOWN.head(), "close", Map.of()).expect(200);

        int one = serial(first);
        assertThat(serial(second)).isEqualTo(one + 1);
        assertThat(serial(elsewhere)).isEqualTo(1);
        Answer letter = first.citizen().get("complaints/" + first.number()).expect(200);
        assertThat(letter.at("/documents/0/title")).isEqualTo("答复书");
        assertThat(letter.at("/documents/0/number")).isEqualTo("证政答〔2026〕" + one + "号");
        assertThat(letter.at("/documents/0/text"))
                .isEqualTo(
                        "您好：\n您反映的“窗口让我跑了三趟”（" + first.number() + "）已有结果。\n窗口未一次告知，已当面道歉并改正。\n证政答〔2026〕" + one + "号");
        assertThat(TOWN.desk().get(first.path("/trail?limit=100")).expect(200).text())
                .contains("制发“答复书”证政答〔2026〕" + one + "号", "归档，证政档〔2026〕");

        Answer row = TOWN.desk().get(TOWN.path("register?q=" + first.number())).expect(200);
        assertThat(row.at("/items/0/archiveNumber")).startsWith("证政档〔2026〕").endsWith("号");
        assertThat(TOWN.desk()
                        .with("Accept", "text/csv")
                        .get(TOWN.path("register?q=" + first.number()))
                        .expect(200)
                        .text())
                .contains(",归档号", ",已办结,证政档〔2026〕");
        assertThat(TOWN.desk()
                        .get(TOWN.path("register?q=" + second.number()))
                        .expect(200)
                        .json()
                        .at("/items/0/archiveNumber")
                        .isNull())
                .isTrue();
    }

    @Test
    @DisplayName("are read and printed by the complainant without scripts, and by officers from the case")
    void arePrinted() {
        FilingStreet.Case one = FilingStreet.file(TOWN, "不在这里的人");
        one.act(TOWN.head(), "decide", REASON).expect(200);
        one.act(TOWN.head(), "close", Map.of()).expect(200);

        try (Visitor citizen = Visitor.withoutScripts()) {
            Page page = citizen.open("/follow");
            page.locator("input[name=number]").first().fill(one.number());
            page.locator("input[name=code]").first().fill(one.queryCode());
            page.locator("main button").first().click();
            page.locator(".files button").getByText("打开").click();
            assertThat(page.locator(".letter h2")).hasText("答复书");
            assertThat(page.locator(".letter .ref")).containsText("证政答〔2026〕");
            assertThat(page.locator(".letter .salute")).hasText("您好：");
            assertThat(page.locator(".letter .sign")).containsText("证据街道" + TOWN.id());
            citizen.picture("document");
            page.locator("button").getByText("回到办理进度").click();
            assertThat(page.locator("#documents-h")).isVisible();
            citizen.picture("document-follow");
        }
        try (Clerk head = Clerk.wide("desk@" + TOWN.id())) {
            Page page = head.page();
            page.navigate("/desk/cases/" + one.id());
            assertThat(page.locator("#documents")).containsText("归档号 证政档〔2026〕");
            head.picture("case-documents");
            page.locator("#documents a").click();
            assertThat(page.locator(".letter .ref")).containsText("证政答〔2026〕");
            head.picture("document-desk");
        }
        try (Clerk desk = Clerk.narrow("desk@" + TOWN.id())) {
            desk.page().navigate("/desk/cases/" + one.id());
            assertThat(desk.page().locator("#documents")).isVisible();
            desk.picture("case-documents");
            desk.page().navigate("/desk/register?q=" + one.number());
            assertThat(desk.page().locator("table.dt")).containsText("证政档〔2026〕");
            desk.picture("register-archived");
        }
    }

    @Test
    @DisplayName("B-10 are not there for who takes no part, nor for other tenants")
    void areWalled() {
        FilingStreet.Case one = FilingStreet.file(TOWN, "不在这里的人");
        one.act(TOWN.head(), "decide", REASON).expect(200);

        FilingStreet.Case own = FilingStreet.file(TOWN, "受理员");

        TOWN.desk().get(one.path("/documents")).expect(200);
        TOWN.desk().get(own.path("/documents")).expect(403);
        OTHER.desk().get(one.path("/documents")).expect(404);
        OTHER.desk().get(OTHER.path("cases/" + one.id() + "/documents")).expect(404);
        Rest.anybody().get(one.path("/documents")).expect(401);
    }

    private static int serial(FilingStreet.Case one) {
        String number =
                one.town().desk().get(one.path("/documents")).expect(200).at("/items/0/number");
        return Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"));
    }
}
