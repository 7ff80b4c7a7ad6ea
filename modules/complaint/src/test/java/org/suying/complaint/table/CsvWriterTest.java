package org.suying.complaint.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R19-09 a CSV file")
class CsvWriterTest {

    @Test
    @DisplayName("begins with the mark of UTF-8 and the titles")
    void beginsWithMarkAndTitles() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter csv = TableFormat.CSV.open(out, "登记簿", List.of(new Column("登记号", 10), new Column("收到", 10)))) {
            csv.line(List.of(Cell.of("〔2026〕1号"), Cell.of(LocalDateTime.of(2026, 3, 2, 9, 5, 59))));
        }

        assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF登记号,收到\r\n〔2026〕1号,2026-03-02 09:05\r\n");
    }

    @Test
    @DisplayName("quotes commas, quotes and line ends, and nothing else")
    void quotes() throws IOException {
        assertThat(line("a,b", "他说“好”", "说\"好\"", "一\n二", "一\r\n二", "", " 空 ", "𠮷野家😀"))
                .isEqualTo("\"a,b\",他说“好”,\"说\"\"好\"\"\",\"一\n二\",\"一\r\n二\",, 空 ,𠮷野家😀\r\n");
    }

    @Test
    @DisplayName("has an apostrophe before whatever begins like a formula")
    void neutralises() throws IOException {
        assertThat(line("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1＋1", "＋1", "－1", "＠SUM"))
                .isEqualTo("'=1+1,'+1,'-1,'@SUM(A1),'\t=1,'＝1＋1,'＋1,'－1,'＠SUM\r\n");
        assertThat(line("\r=1", "\n=1", "=HYPERLINK(\"http://x\",\"y\")"))
                .isEqualTo("\"'\r=1\",\"'\n=1\",\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\r\n");
    }

    @Test
    @DisplayName("leaves alone what only has such signs inside")
    void leavesInsideAlone() throws IOException {
        assertThat(line("a=b", "1-2", "3+4", "a@b", "'x")).isEqualTo("a=b,1-2,3+4,a@b,'x\r\n");
    }

    private static String line(String... words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter csv = TableFormat.CSV.open(out, "登记簿", List.of())) {
            csv.line(Stream.of(words).map(Cell::of).toList());
        }
        return out.toString(StandardCharsets.UTF_8).substring("\uFEFF\r\n".length());
    }
}
