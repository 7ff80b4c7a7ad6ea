package org.suying.complaint.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** What kinds of files a table can be written as. */
public enum TableFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Begins a file with the line of the columns' titles. */
    public TableWriter open(OutputStream out, String title, List<Column> columns) throws IOException {
        return switch (this) {
            case CSV -> new CsvWriter(out, columns);
            case XLSX -> new XlsxWriter(out, title, columns);
        };
    }
}
