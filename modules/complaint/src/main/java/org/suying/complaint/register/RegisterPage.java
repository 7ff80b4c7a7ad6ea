package org.suying.complaint.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
    private String next = "";

    @PostConstruct
    void read() {
        entrance.asOfficer();
        readers.require();
        String before = request.getParameter("before");
        List<RegisterRow> oneMore =
                register.page(before == null ? null : Ids.parse(before).orElse(null), ROWS + 1, reading.locale());
        boolean more = oneMore.size() > ROWS;
        rows = more ? oneMore.subList(0, ROWS) : oneMore;
        next = more
                ? request.getContextPath() + "/desk/register?before="
                        + rows.get(ROWS - 1).id()
                : "";
    }

    public List<RegisterRow> rows() {
        return rows;
    }

    /** The address of the following page; empty on the last. */
    public String next() {
        return next;
    }
}
