package org.suying.complaint.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.complaint.register.RegisterFiles.RegisterFile;
import org.suying.complaint.table.TableFormat;
import org.suying.kernel.Ids;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Tenant;
import org.suying.ui.Reading;

/** The register on the staff pages. In pages: {@code #{registerPage}}. */
@Named
@RequestScoped
public class RegisterPage {

    private static final int ROWS = 50;

    @Inject
    Entrance entrance;

    @Inject
    RegisterReaders readers;

    @Inject
    Register register;

    @Inject
    RegisterFiles files;

    @Inject
    FacesContext faces;

    @Inject
    Reading reading;

    @Inject
    HttpServletRequest request;

    private List<RegisterRow> rows = List.of();
    private String text = "";
    private String next = "";
    private @Nullable Tenant tenant;

    @PostConstruct
    void read() {
        tenant = entrance.asOfficer();
        readers.require();
        String asked = request.getParameter("q");
        text = asked == null ? "" : asked.strip();
        UUID before = Ids.parse(Objects.requireNonNullElse(request.getParameter("before"), ""))
                .orElse(null);
        List<RegisterRow> oneMore = register.page(text, before, ROWS + 1, reading.locale());
        boolean more = oneMore.size() > ROWS;
        rows = more ? oneMore.subList(0, ROWS) : oneMore;
        next = more ? address(rows.get(ROWS - 1).id()) : "";
    }

    private String address(UUID before) {
        String page = request.getContextPath() + "/desk/register?before=" + before;
        return text.isEmpty() ? page : page + "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Sends what is shown, on all its pages, as a workbook. */
    public void excel() throws IOException {
        send(TableFormat.XLSX);
    }

    /** The same as a text for any program. */
    public void csv() throws IOException {
        send(TableFormat.CSV);
    }

    private void send(TableFormat format) throws IOException {
        RegisterFile file = files.begin(format, text, Objects.requireNonNull(tenant), reading.locale());
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(file.format().mediaType());
        answer.setResponseHeader("Content-Disposition", file.name().disposition());
        file.content().writeTo(answer.getResponseOutputStream());
        faces.responseComplete();
    }

    public List<RegisterRow> rows() {
        return rows;
    }

    /** What is looked for; empty for everything. */
    public String text() {
        return text;
    }

    /** The address of the following page; empty on the last. */
    public String next() {
        return next;
    }
}
