package org.suying.complaint.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.suying.testkit.Answer;
import org.suying.testkit.Clerk;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Visitor;
import org.suying.testkit.server.TestServer;

/** Names, numbers and addresses that are nowhere else in the world, filed by every channel and sought everywhere afterwards. */
@ArquillianTest
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("B-04 P-03 who complained, planted by every channel,")
class PlantedIT {

    private static final String STREET = "planted-street";
    private static final String PATH = "tenants/" + STREET + "/";
    private static final Rest DESK = Rest.officer("desk@" + STREET);

    /** What the nine have in common, and chance does not make. */
    private static final List<String> PLANTED =
            List.of("欧阳椋", "椋鸫巷", "1390086413", "liangdong.example", "11010519490307513");

    private final List<String> said = new ArrayList<>();
    private final List<String> cases = new ArrayList<>();

    /** Somebody of whom nothing is like anything else. */
    private static Map<String, Object> person(int number) {
        return new LinkedHashMap<>(Map.of(
                "name", "欧阳椋" + number,
                "phone", "1390086413" + number,
                "email", number + "@liangdong.example",
                "address", "椋鸫巷" + number + "号",
                "idNumber", "11010519490307513" + number));
    }

    @BeforeAll
    void plant() {
        IntakeStreet.open(STREET);
        Rest admin = Rest.officer("admin@" + STREET);
        admin.post(PATH + "units", Map.of("id", "hall", "name", "大厅")).expect(201);
        for (String role : List.of("handler", "auditor", "head")) {
            admin.post(
                            PATH + "officers",
                            Map.of(
                                    "login",
                                    role,
                                    "name",
                                    "工作人员" + role,
                                    "unit",
                                    "hall",
                                    "roles",
                                    List.of(role),
                                    "password",
                                    Rest.PASSWORD))
                    .expect(201);
        }
        filed(Rest.anybody(), filing("web", "NAMED", 0));
        filed(Rest.anybody(), filing("web", "CONFIDENTIAL", 1));
        filed(DESK, filing("visit", "NAMED", 2));
        filed(DESK, with(filing("phone", "CONFIDENTIAL", 3), Map.of("transcript", "原话")));
        filed(
                DESK,
                with(
                        filing("letter", "NAMED", 4),
                        Map.of("letterDate", "2026-02-27", "receivedAt", "2026-03-02T08:30:00+08:00")));
        filed(DESK, filing("email", "CONFIDENTIAL", 5));
        onThePublicPage(6);
        atTheDesk(7);
        refused(8);
        DESK.post(PATH + "cases/" + cases.get(0) + "/disclosures", Map.of("purpose", "核对"))
                .expect(200);
        DESK.post(PATH + "cases/" + cases.get(1) + "/releases", Map.of("purpose", "核对"))
                .expect(201);
    }

    private static Map<String, Object> filing(String channel, String identity, int person) {
        Map<String, Object> filing = Filing.webWith("complainant", person(person));
        filing.put("channel", channel);
        filing.put("identity", identity);
        filing.put("subject", "经" + channel + "提出");
        return filing;
    }

    private static Map<String, Object> with(Map<String, Object> filing, Map<String, Object> more) {
        filing.putAll(more);
        return filing;
    }

    private void filed(Rest sender, Map<String, Object> filing) {
        Answer answer = sender.with("Idempotency-Key", "planted-" + cases.size() + "-0123456789")
                .post(PATH + "complaints", filing)
                .expect(201);
        said.add(answer.text());
        cases.add(DESK.get(PATH + "worklist?q=" + answer.at("/number")).at("/items/0/id"));
    }

    private static void onThePublicPage(int person) {
        try (Visitor citizen = Visitor.wide()) {
            Page page = citizen.open("/t/" + STREET + "/file");
            fill(page, person);
            page.locator("#f-complainant-phone").fill("139");
            page.locator("#send").click();
            assertThat(page.locator(".errsum")).isVisible();
            fill(page, person);
            page.locator("#send").click();
            assertThat(page.locator("td.code")).hasCount(2);
        }
    }

    private static void atTheDesk(int person) {
        try (Clerk desk = Clerk.wide("desk@" + STREET)) {
            Page page = IntakeStreet.intake(desk);
            fill(page, person);
            page.locator("#save").click();
            assertThat(page.locator("td.code")).hasCount(2);
        }
    }

    private static void fill(Page page, int person) {
        Map<String, Object> who = person(person);
        page.locator("#f-complainant-name").fill(String.valueOf(who.get("name")));
        page.locator("#f-complainant-phone").fill(String.valueOf(who.get("phone")));
        page.locator("#f-complainant-email").fill(String.valueOf(who.get("email")));
        page.locator("#f-subject").fill("在页面上提出");
        page.locator("#f-content").fill("经过如此。");
    }

    /** What is refused, or is no JSON, or goes where nothing is. */
    private void refused(int person) {
        Map<String, Object> who = person(person);
        Map<String, Object> filing = Filing.webWith("complainant", new LinkedHashMap<>(who));
        filing.put("channel", "fax");
        said.add(Rest.anybody().post(PATH + "complaints", filing).expect(422).text());
        filing.put("channel", "web");
        filing.put("complainant", Map.of("name", who.get("name"), "phone", who.get("phone") + "9"));
        said.add(Rest.anybody().post(PATH + "complaints", filing).expect(422).text());
        String broken = "{\"complainant\":{\"name\":\"" + who.get("name") + "\",\"phone\":\"" + who.get("phone") + "\"";
        said.add(Rest.anybody().post(PATH + "complaints", broken).expect(400).text());
        said.add(Rest.anybody()
                .post(PATH + "complaints", broken + "}, 1}")
                .expect(400)
                .text());
        said.add(Rest.anybody()
                .post("tenants/nowhere/complaints", filing)
                .expect(404)
                .text());
        said.add(Rest.anybody().post(PATH + "nothing", filing).expect(404).text());
        said.add(Rest.officer(who.get("phone") + "@" + STREET)
                .get(PATH + "worklist")
                .expect(401)
                .text());
        said.add(DESK.post(PATH + "complaints/similar", who).expect(405).text());
        DESK.get(PATH + "register?q=" + who.get("phone")).expect(200);
    }

    @Test
    @DisplayName("P-03 is in no answer that its sender got, also not in what says what is wrong")
    void isInNoAnswer() {
        assertNothingIn("an answer", String.join("\n", said));
    }

    @Test
    @DisplayName("P-03 is in no log, no trace and no other file that the program or its database wrote")
    void isInNoFile() throws IOException {
        Path folder = TestServer.running().folder();
        List<Path> read = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> mayHold(folder, file))
                    .toList()) {
                assertNothingIn(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
                read.add(folder.relativize(file));
            }
        }

        assertThat(read).map(Path::toString).contains("log/server.log", "log/access.log", "db/server.log");
    }

    /** Not the tables themselves, which are searched through the database, nor unpacked programs. */
    private static boolean mayHold(Path folder, Path file) {
        String below = folder.relativize(file).toString();
        return !below.startsWith("postgresql")
                && !below.endsWith(".jar")
                && !below.matches("db/(?!server\\.log|log/).*");
    }

    @Test
    @DisplayName(
            "P-03 P-09 is in no row of any table, neither as text nor as bytes: not on the trail, not on the agenda, in no stored answer")
    void isInNoTable() throws Exception {
        List<String> tables = new ArrayList<>();
        try (Connection database = database()) {
            for (String table : tables(database)) {
                try (var rows = database.createStatement().executeQuery("select t::text from " + table + " t")) {
                    while (rows.next()) {
                        assertNothingIn(table, rows.getString(1));
                    }
                }
                tables.add(table);
            }
        }

        assertThat(tables).contains("suying.identity", "suying.trail_event", "suying.agenda", "suying.answer");
    }

    private static List<String> tables(Connection database) throws SQLException {
        List<String> all = new ArrayList<>();
        try (ResultSet rows = database.createStatement()
                .executeQuery("select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema')")) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    private static Connection database() throws Exception {
        String password = Files.readString(TestServer.running().folder().resolve("keys/suying_admin.password"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + TestServer.running().databasePort() + "/suying",
                "suying_admin",
                password.strip());
    }

    @Test
    @DisplayName("P-03 B-10 is in nothing that who may not see it can fetch: lists, cases, trail, register, exports")
    void isInNothingThatOthersRead() throws IOException {
        for (String login : List.of("handler", "auditor", "admin", "head")) {
            Rest reader = Rest.officer(login + "@" + STREET);
            for (String path : List.of(
                    "worklist?limit=200",
                    "register?limit=200",
                    "disclosures",
                    "circulars",
                    "from-below",
                    "officers",
                    "regime")) {
                assertNothingIn(login + " " + path, reader.get(PATH + path).text());
            }
            for (String id : cases) {
                for (String below : List.of(
                        "", "/trail?limit=200", "/reports", "/documents", "/attachments", "/evidence", "/releases")) {
                    assertNothingIn(
                            login + below,
                            reader.get(PATH + "cases/" + id + below).text());
                }
            }
        }
        for (String login : List.of("auditor@" + STREET, "head@" + STREET, "desk@" + STREET)) {
            Rest reader = Rest.officer(login);
            assertNothingIn(
                    login + " CSV",
                    reader.with("Accept", "text/csv")
                            .get(PATH + "register")
                            .expect(200)
                            .text());
            byte[] workbook = reader.with("Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                    .bytes(PATH + "register");
            assertNothingIn(login + " XLSX", unpacked(workbook));
        }
        for (String above : List.of("admin@baiyun", "head@baiyun", "admin@yunchuan")) {
            String slug = above.substring(above.indexOf('@') + 1);
            for (String path : List.of("oversight/reports", "from-below", "worklist", "register")) {
                assertNothingIn(
                        above + path,
                        Rest.officer(above).get("tenants/" + slug + "/" + path).text());
            }
        }
    }

    @Test
    @DisplayName("B-04 is there for who may see it, on the record: it was planted")
    void isThereForWhoMaySee() {
        String shown = DESK.post(PATH + "cases/" + cases.get(0) + "/disclosures", Map.of("purpose", "核对"))
                .expect(200)
                .text();

        assertThat(shown).contains("欧阳椋0", "13900864130", "0@liangdong.example", "椋鸫巷0号");
        assertThat(cases).hasSize(6);
    }

    private static String unpacked(byte[] zip) throws IOException {
        Path file = Files.write(Files.createTempFile("register", ".xlsx"), zip);
        StringBuilder all = new StringBuilder();
        try (ZipFile parts = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                all.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return all.toString();
    }

    /** As it was typed, as bytes, as hexadecimal, escaped, and in an address. */
    private static void assertNothingIn(String place, String text) {
        for (String one : PLANTED) {
            byte[] bytes = one.getBytes(StandardCharsets.UTF_8);
            StringBuilder escaped = new StringBuilder();
            one.chars().forEach(sign -> escaped.append(sign < 128 ? "" + (char) sign : "\\u%04x".formatted(sign)));
            for (String form : List.of(
                    one,
                    new String(bytes, StandardCharsets.ISO_8859_1),
                    HexFormat.of().formatHex(bytes),
                    URLEncoder.encode(one, StandardCharsets.UTF_8),
                    escaped.toString())) {
                assertThat(text.contains(form)).as("%s holds %s", place, one).isFalse();
            }
        }
    }
}
