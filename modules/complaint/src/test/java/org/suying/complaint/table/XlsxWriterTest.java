package org.suying.complaint.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R19-09 a workbook")
class XlsxWriterTest {

    /** How a sign outside ASCII is written. */
    private static final Pattern SIGN = Pattern.compile("&#x([0-9a-f]+);");

    @Test
    @DisplayName("has words as texts, whatever they begin with, and no formula")
    void hasTexts() throws IOException {
        String sheet = sheet(List.of(Cell.of("=1+1"), Cell.of("𠮷野家😀 <b>&"), Cell.of("007")));

        assertThat(sheet)
                .contains("t=\"inlineStr\"><is><t>=1+1</t></is>")
                .contains("<t>𠮷野家😀 &lt;b&gt;&amp;</t>")
                .contains("t=\"inlineStr\"><is><t>007</t></is>")
                .doesNotContain("<f>");
    }

    @Test
    @DisplayName("has times as dates that spreadsheets reckon with")
    void hasDates() throws IOException {
        // 46083 days from 30 December 1899 to 2 March 2026, and a quarter of a day
        assertThat(sheet(List.of(Cell.of(LocalDateTime.of(2026, 3, 2, 6, 0))))).contains("<v>46083.25</v>");
    }

    @Test
    @DisplayName("keeps its titles in sight, and gives columns their width")
    void keepsTitlesInSight() throws IOException {
        assertThat(sheet(List.of()))
                .contains("<t>登记号</t>")
                .contains("ySplit=\"1\"")
                .contains("state=\"frozen\"")
                .contains("width=\"24");
    }

    @Test
    @DisplayName("has every line, however many there are")
    void hasEveryLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter workbook = TableFormat.XLSX.open(out, "登记簿", List.of(new Column("登记号", 24)))) {
            for (int number = 1; number <= 1000; number++) {
                workbook.line(List.of(Cell.of("第" + number + "件")));
            }
        }

        assertThat(part(out, "xl/worksheets/sheet1.xml").split("<row ", -1)).hasSize(1 + 1001);
        assertThat(part(out, "xl/worksheets/sheet1.xml")).contains("第1件", "第199件", "第200件", "第1000件");
        assertThat(part(out, "xl/workbook.xml")).contains("name=\"登记簿\"", "_xlnm.Print_Titles");
    }

    private static String sheet(List<Cell> line) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter workbook = TableFormat.XLSX.open(out, "登记簿", List.of(new Column("登记号", 24)))) {
            workbook.line(line);
        }
        return part(out, "xl/worksheets/sheet1.xml");
    }

    private static String part(ByteArrayOutputStream file, String name) throws IOException {
        Path saved = Files.createTempFile("register", ".xlsx");
        try {
            Files.write(saved, file.toByteArray());
            try (ZipFile zip = new ZipFile(saved.toFile())) {
                String xml = new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
                return SIGN.matcher(xml).replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
            }
        } finally {
            Files.delete(saved);
        }
    }
}
