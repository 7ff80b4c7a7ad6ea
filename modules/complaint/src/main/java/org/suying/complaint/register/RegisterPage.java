package org.suying.complaint.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.suying.kernel.Ids;
import org.suying.tenancy.Entrance;
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
    Reading reading;

    @Inject
    HttpServletRequest request;

    private List<RegisterRow> rows = List.of();
    private String text = "";
    private String next = "";

    @PostConstruct
    void read() {
        entrance.asOfficer();
        readers.require();
        String asked = request.getParameter("q");
        text = asked == null ? "" : asked.strip();
        UUID before = Ids.parse(Objects.requireNonNullElse(request.getParameter("before"), ""))
                .orElse(null);
        List<RegisterRow> oneMore = text.isEmpty()
                ? register.page(before, ROWS + 1, reading.locale())
                : register.find(text, before, ROWS + 1, reading.locale());
        boolean more = oneMore.size() > ROWS;
        rows = more ? oneMore.subList(0, ROWS) : oneMore;
        next = more ? address(rows.get(ROWS - 1).id()) : "";
    }

    private String address(UUID before) {
        String page = request.getContextPath() + "/desk/register?before=" + before;
        return text.isEmpty() ? page : page + "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
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
