package org.suying.worktime.publication;

import java.util.ArrayList;
import java.util.List;

/** One table of a CSV text. Fields may stand in double quotes, a quote in them doubled; a field is one line. */
record CsvTable(List<String> columns, List<Row> rows) {

    /** @param line 1-based in the whole text */
    record Row(int line, List<String> fields) {}

    /** The tables of a text, divided by empty lines, each headed by its columns. */
    static List<CsvTable> read(String text) {
        List<CsvTable> tables = new ArrayList<>();
        boolean head = true;
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> fields = fields(lines.get(i));
            if (lines.get(i).isBlank()) {
                head = true;
            } else if (head) {
                tables.add(new CsvTable(fields, new ArrayList<>()));
                head = false;
            } else {
                tables.get(tables.size() - 1).rows().add(new Row(i + 1, fields));
            }
        }
        return tables;
    }

    /** Empty for a column that is missing in the table or in the row. */
    String field(Row row, String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= row.fields().size() ? "" : row.fields().get(at);
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled = quoted && c == '"' && line.startsWith("\"\"", i);
            if (doubled) {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
