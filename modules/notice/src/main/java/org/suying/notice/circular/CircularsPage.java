package org.suying.notice.circular;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.suying.kernel.Ids;
import org.suying.tenancy.Entrance;

/** What was sent round to the officer's unit. In pages: {@code #{circularsPage}}. */
@Named
@RequestScoped
public class CircularsPage {

    private static final int ROWS = 20;

    @Inject
    Entrance entrance;

    @Inject
    CircularReading reading;

    @Inject
    HttpServletRequest request;

    private List<CircularReading.Read> rows = List.of();
    private List<UnitPoints> points = List.of();
    private String next = "";

    @PostConstruct
    void read() {
        entrance.asOfficer();
        String before = Objects.requireNonNullElse(request.getParameter("before"), "");
        List<CircularReading.Read> found = reading.page(Ids.parse(before).orElse(null), ROWS + 1);
        rows = found.size() > ROWS ? found.subList(0, ROWS) : found;
        next = found.size() > ROWS
                ? NoticePages.CIRCULARS + "?before="
                        + rows.get(ROWS - 1).circular().id()
                : "";
        points = reading.points();
    }

    public List<CircularReading.Read> rows() {
        return rows;
    }

    public List<UnitPoints> points() {
        return points;
    }

    /** Over all units that are shown. */
    public long sum() {
        return points.stream().mapToLong(UnitPoints::points).sum();
    }

    /** The address of the following page; empty on the last. */
    public String next() {
        return next;
    }
}
