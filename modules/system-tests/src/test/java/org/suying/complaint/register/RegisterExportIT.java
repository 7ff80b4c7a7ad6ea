package org.suying.complaint.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Clerk;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

@ArquillianTest
@RunAsClient
@DisplayName("R19-09 the register as a file")
class RegisterExportIT {

    private static final String TITLES = "\uFEFF登记号,收到,事项,被投诉对象,转办单位,是否属实,结果,反馈,是否解决,环节,归档号\r\n";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Pattern SIGN = Pattern.compile("&#x([0-9a-f]+);");

    private static Town town;
    private static Town beside;

    @BeforeAll
    static void open() {
        town = Town.open("export-street");
        beside = Town.open("export-beside");
        file(town, "=HYPERLINK(\"http://x\")", "窗口, 二楼");
        file(town, "𠮷野家😀门前排队", "");
        file(beside, "邻街的一件", "");
    }

    @Test
    @DisplayName("R19-09 has the columns of the page, the latest first, and a formula is a text")
    void isCsv() {
        Answer answer = csv("register");

        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        List<String> lines = answer.text().lines().toList();
        assertThat(answer.text()).startsWith(TITLES);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).endsWith(",𠮷野家😀门前排队,,,,,,,已登记,");
        assertThat(lines.get(2)).endsWith(",\"'=HYPERLINK(\"\"http://x\"\")\",\"窗口, 二楼\",,,,,,已登记,");
    }

    @Test
    @DisplayName("R19-13 has no word of who complained")
    void namesNobody() {
        assertThat(csv("register").text()).doesNotContain(Filing.NAME).doesNotContain(Filing.PHONE);
    }

    @Test
    @DisplayName("R19-09 has what the page's filter finds")
    void isFiltered() {
        assertThat(csv("register?q=%F0%A0%AE%B7%E9%87%8E%E5%AE%B6").text().lines())
                .hasSize(2);
        assertThat(csv("register?q=%E9%82%BB%E8%A1%97").text()).isEqualTo(TITLES);
        assertThat(town.desk().get(town.path("register?q=%F0%A0%AE%B7")).at("/items/0/matter"))
                .isEqualTo("𠮷野家😀门前排队");
    }

    @Test
    @DisplayName("B-06 of another tenant has only what is its own, and is shown to its own")
    void isOfOneTenant() {
        String other = beside.desk()
                .with("Accept", "text/csv")
                .get(beside.path("register"))
                .expect(200)
                .text();

        assertThat(other).contains("邻街的一件").doesNotContain("𠮷野家");
        beside.desk().with("Accept", "text/csv").get(town.path("register")).expect(404);
        Rest.anybody().with("Accept", "text/csv").get(town.path("register")).expect(401);
    }

    @Test
    @DisplayName("is given to nobody without a right to the register, neither here nor from the page")
    void needsARight() {
        for (String type : List.of("text/csv", XLSX)) {
            town.handler().with("Accept", type).get(town.path("register")).expect(403);
        }
        try (Clerk handler = Clerk.wide("handler@" + town.id())) {
            APIResponse refused = handler.page()
                    .request()
                    .post(
                            "/desk/register",
                            RequestOptions.create()
                                    .setForm(FormData.create()
                                            .set("files", "files")
                                            .set("csv", "csv")));
            assertThat(refused.status()).isEqualTo(403);
        }
    }

    @Test
    @DisplayName("stays JSON for who asks for nothing else")
    void staysJson() {
        assertThat(town.desk().get(town.path("register")).expect(200).header("Content-Type"))
                .startsWith("application/json");
        assertThat(town.desk()
                        .with("Accept", "*/*")
                        .get(town.path("register"))
                        .expect(200)
                        .header("Content-Type"))
                .startsWith("application/json");
        town.desk().with("Accept", "image/png").get(town.path("register")).expect(406);
    }

    @Test
    @DisplayName("B-02 leaves one line on the trail each time")
    void leavesALine() {
        long before = events();

        csv("register");

        assertThat(events()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("R19-09 is a workbook of texts for who presses the button")
    void isAWorkbook() throws IOException {
        try (Clerk desk = Clerk.wide("desk@" + town.id())) {
            desk.page().navigate("/desk/register?q=HYPERLINK");
            Download download = desk.page()
                    .waitForDownload(() -> desk.page().locator("#excel").click());

            assertThat(download.suggestedFilename()).matches("登记簿-试点街道export-street-2026-[0-9]{2}-[0-9]{2}\\.xlsx");
            assertThat(sheet(download.path()))
                    .contains("<t>登记号</t>", "<t>环节</t>", "<t>=HYPERLINK(&quot;http://x&quot;)</t>")
                    .doesNotContain("<f>")
                    .doesNotContain("𠮷野家");
        }
    }

    @Test
    @DisplayName("R19-09 is a text for who presses the other, the same as for a program")
    void isATextFromThePage() throws IOException {
        try (Clerk desk = Clerk.narrow("desk@" + town.id())) {
            desk.page().navigate("/desk/register");
            desk.picture("register-files");
            Download download = desk.page()
                    .waitForDownload(() -> desk.page().locator("#csv").click());

            assertThat(download.suggestedFilename()).endsWith(".csv");
            assertThat(Files.readString(download.path(), StandardCharsets.UTF_8))
                    .isEqualTo(csv("register").text());
        }
    }

    @Test
    @DisplayName("R19-09 on paper repeats its titles and says who printed it, without the navigation")
    void isPrinted() {
        try (Clerk desk = Clerk.narrow("desk@" + town.id())) {
            desk.page().navigate("/desk/register");
            assertThat(shown(desk, ".dt tfoot")).isEqualTo("none");

            desk.page()
                    .emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                            .setMedia(com.microsoft.playwright.options.Media.PRINT));

            assertThat(shown(desk, ".dt thead")).isEqualTo("table-header-group");
            assertThat(shown(desk, ".dt tfoot")).isEqualTo("table-footer-group");
            assertThat(shown(desk, ".dt tbody tr")).isEqualTo("table-row");
            assertThat(shown(desk, ".side")).isEqualTo("none");
            assertThat(shown(desk, "#files")).isEqualTo("none");
            assertThat(desk.page().locator(".dt tfoot").innerText()).startsWith("试点街道export-street · 受理员 打印 · 2026年");
        }
    }

    private static Object shown(Clerk clerk, String selector) {
        return clerk.page().locator(selector).first().evaluate("one => getComputedStyle(one).display");
    }

    private static Answer csv(String below) {
        return town.desk().with("Accept", "text/csv").get(town.path(below)).expect(200);
    }

    private static long events() {
        return town.admin()
                .post(town.path("trail/verification"), "")
                .expect(200)
                .json()
                .path("events")
                .asLong();
    }

    private static String sheet(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String xml = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            return SIGN.matcher(xml).replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
        }
    }

    private static void file(Town where, String subject, String counter) {
        Map<String, Object> filing = Filing.webWith("subject", subject);
        if (!counter.isEmpty()) {
            filing.put("respondent", new HashMap<>(Map.of("counter", counter)));
        }
        Rest.anybody().post(where.path("complaints"), filing).expect(201);
    }
}
