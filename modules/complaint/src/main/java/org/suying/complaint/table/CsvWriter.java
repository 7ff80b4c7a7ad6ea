package org.suying.complaint.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * CSV by RFC 4180, in UTF-8 with the mark by which Excel knows it. What a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
final class CsvWriter implements TableWriter {

    private static final char MARK = '\uFEFF';
    private static final String END = "\r\n";

    /** Also the full-width signs, which East Asian spreadsheets read as the narrow ones. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Writer out;

    CsvWriter(OutputStream stream, List<Column> columns) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write(MARK);
        line(columns.stream().map(column -> Cell.of(column.title())).toList());
    }

    @Override
    public void line(List<Cell> cells) throws IOException {
        out.write(cells.stream().map(CsvWriter::written).collect(Collectors.joining(",", "", END)));
    }

    private static String written(Cell cell) {
        return cell instanceof Cell.Moment moment
                ? MINUTE.format(moment.at())
                : quoted(harmless(((Cell.Text) cell).words()));
    }

    private static String harmless(String words) {
        return !words.isEmpty() && BEGINS_FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    private static String quoted(String words) {
        boolean plain = words.chars().noneMatch(sign -> ",\"\r\n".indexOf(sign) >= 0);
        return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
