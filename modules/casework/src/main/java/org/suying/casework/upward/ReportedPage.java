package org.suying.casework.upward;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Ids;
import org.suying.kernel.Words;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Tenant;
import org.suying.ui.Notices;
import org.suying.ui.Reading;

/** What the tenants below told, as it stood when the page was opened. In pages: {@code #{reportedPage}}. */
@Named
@ViewScoped
public class ReportedPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "org.suying.casework.Messages";
    private static final int ROWS = 50;

    @Inject
    transient Entrance entrance;

    @Inject
    transient Overseeing overseeing;

    @Inject
    transient Notices notices;

    @Inject
    transient Reading reading;

    @Inject
    transient HttpServletRequest request;

    /** One that can be chosen. */
    public record Choice(String id, String text, boolean chosen) implements Serializable {}

    private List<Reported> rows = List.of();
    private List<Choice> tenants = List.of();
    private List<Choice> kinds = List.of();
    private String here = "";
    private String next = "";
    private boolean filtered;

    @PostConstruct
    void read() {
        entrance.asOfficer();
        String kind = parameter("kind");
        String tenant = parameter("tenant");
        UUID before = Ids.parse(parameter("before")).orElse(null);
        List<Reported> found = overseeing.find(new ReportQuery(kind(kind), tenant, before, ROWS + 1));
        boolean more = found.size() > ROWS;
        rows = new ArrayList<>(more ? found.subList(0, ROWS) : found);
        here = UpwardPages.REPORTED + "?kind=" + encoded(kind) + "&tenant=" + encoded(tenant);
        next = more ? here + "&before=" + rows.get(ROWS - 1).id() : "";
        filtered = !kind.isEmpty() || !tenant.isEmpty();
        tenants = new ArrayList<>();
        for (Tenant one : overseeing.tenants()) {
            tenants.add(new Choice(one.slug(), one.name(), one.slug().equals(tenant)));
        }
        kinds = new ArrayList<>();
        for (Kind one : Kind.values()) {
            kinds.add(new Choice(one.name(), kindText(one), one.name().equals(kind)));
        }
    }

    /** Marks one as read. */
    public String markRead(UUID id) {
        entrance.asOfficer();
        overseeing.markRead(id);
        notices.say(say("below.marked"));
        return here;
    }

    public List<Reported> getRows() {
        return rows;
    }

    public List<Choice> getTenants() {
        return tenants;
    }

    public List<Choice> getKinds() {
        return kinds;
    }

    public boolean isFiltered() {
        return filtered;
    }

    /** The address of the following page; empty on the last. */
    public String getNext() {
        return next;
    }

    public String kindText(Kind kind) {
        return say("below.kind." + kind);
    }

    private static @Nullable Kind kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private String say(String key) {
        return Words.of(BUNDLE, key, reading.locale());
    }
}
