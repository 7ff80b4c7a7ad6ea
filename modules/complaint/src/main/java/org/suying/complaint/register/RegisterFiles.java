package org.suying.complaint.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.suying.casework.CaseId;
import org.suying.complaint.table.Attachment;
import org.suying.complaint.table.Cell;
import org.suying.complaint.table.Column;
import org.suying.complaint.table.TableFormat;
import org.suying.complaint.table.TableWriter;
import org.suying.tenancy.Tenant;

/** The register as a file, read and written part by part, so that it never stands in memory as a whole. */
@ApplicationScoped
public class RegisterFiles {

    private static final int PART = 200;

    @Inject
    RegisterExport export;

    @Inject
    Register register;

    @Inject
    Clock clock;

    /** What is ready to be written: refused is whatever is refused before this. */
    record RegisterFile(TableFormat format, Attachment name, Content content) {}

    /** Writes the file; what it reads, it reads in the scope of the request that asked. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    RegisterFile begin(TableFormat format, String text, Tenant tenant, Locale locale) {
        List<CaseId> ids = export.begin(format, text);
        String title = RegisterColumn.words("register.title", locale);
        String end = "-" + LocalDate.ofInstant(clock.instant(), tenant.zone()) + "." + format.ending();
        Attachment name = new Attachment(title + "-" + tenant.name() + end, "register-" + tenant.slug() + end);
        return new RegisterFile(format, name, out -> write(format, title, ids, locale, out));
    }

    private void write(TableFormat format, String title, List<CaseId> ids, Locale locale, OutputStream out)
            throws IOException {
        List<Column> columns = columns().map(column -> column.in(locale)).toList();
        try (TableWriter table = format.open(out, title, columns)) {
            for (int from = 0; from < ids.size(); from += PART) {
                List<CaseId> part = new ArrayList<>(ids.subList(from, Math.min(ids.size(), from + PART)));
                for (RegisterRow row : register.rows(part, locale)) {
                    table.line(cells(row, locale));
                }
            }
        }
    }

    private static List<Cell> cells(RegisterRow row, Locale locale) {
        return columns().map(column -> column.of(row, locale)).toList();
    }

    private static Stream<RegisterColumn> columns() {
        return Stream.of(RegisterColumn.values());
    }
}
