package org.suying.complaint.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet whose first line stays in sight, also on paper. Words are texts in their cells, whatever they begin with; times are dates.
 */
final class XlsxWriter implements TableWriter {

    private static final int KEPT = 200;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row = 1;

    XlsxWriter(OutputStream out, String title, List<Column> columns) {
        workbook = new Workbook(out, "Suying", "1.0");
        sheet = workbook.newWorksheet(title);
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
            sheet.inlineString(0, column, columns.get(column).title());
            sheet.style(0, column).bold().set();
        }
    }

    @Override
    public void line(List<Cell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % KEPT == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Cell cell) {
        if (cell instanceof Cell.Moment moment) {
            sheet.value(row, column, moment.at());
            sheet.style(row, column)
                    .format("yyyy-mm-dd hh:mm")
                    .verticalAlignment("top")
                    .set();
        } else if (cell instanceof Cell.Text text && !text.words().isEmpty()) {
            sheet.inlineString(row, column, text.words());
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
