package org.suying.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.complaint.intake.Planting.DESK;
import static org.suying.complaint.intake.Planting.PATH;
import static org.suying.complaint.intake.Planting.STREET;
import static org.suying.complaint.intake.Planting.assertNothingIn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
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
import org.suying.testkit.Rest;
import org.suying.testkit.server.TestServer;

/** Names, numbers and addresses that are nowhere else in the world, filed by every channel and sought everywhere afterwards. */
@ArquillianTest
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("B-04 P-03 who complained, planted by every channel,")
class PlantedIT {

    private final Planting planting = new Planting();

    @BeforeAll
    void plant() {
        planting.everywhere();
    }

    @Test
    @DisplayName("P-03 is in no answer that its sender got, also not in what says what is wrong")
    void isInNoAnswer() {
        assertNothingIn("an answer", String.join("\n", planting.said()));
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
            for (String id : planting.cases()) {
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
        String shown = DESK.post(PATH + "cases/" + planting.cases().get(0) + "/disclosures", Map.of("purpose", "核对"))
                .expect(200)
                .text();

        assertThat(shown).contains("欧阳椋0", "13900864130", "0@liangdong.example", "椋鸫巷0号");
        assertThat(planting.cases()).hasSize(6);
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
}
