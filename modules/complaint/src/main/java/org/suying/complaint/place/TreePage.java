package org.suying.complaint.place;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The tree of tenants: where to complain, found by looking or by name. In pages: {@code #{treePage}}. */
@Named
@RequestScoped
public class TreePage {

    private static final int LONGEST = 60;

    @Inject
    TenantGuide guide;

    @Inject
    HttpServletRequest request;

    private List<TenantEntry> all = List.of();
    private List<Branch> cities = List.of();
    private String sought = "";

    /** A tenant and those below it. */
    public record Branch(TenantEntry entry, List<Branch> below) {}

    @PostConstruct
    void read() {
        all = guide.open();
        List<String> ids = all.stream().map(TenantEntry::id).toList();
        cities = all.stream()
                .filter(entry -> entry.parent() == null || !ids.contains(entry.parent()))
                .map(this::branch)
                .toList();
        String q = request.getParameter("q");
        sought = q == null ? "" : q.strip().substring(0, Math.min(q.strip().length(), LONGEST));
    }

    private Branch branch(TenantEntry entry) {
        return new Branch(
                entry,
                all.stream()
                        .filter(other -> entry.id().equals(other.parent()))
                        .map(this::branch)
                        .toList());
    }

    public List<Branch> cities() {
        return cities;
    }

    public String sought() {
        return sought;
    }

    public boolean isSearched() {
        return !sought.isEmpty();
    }

    /** Those with what is sought in their name. */
    public List<TenantEntry> found() {
        String small = sought.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(entry -> entry.name().toLowerCase(Locale.ROOT).contains(small))
                .toList();
    }

    /** Above a tenant, from the top: 云川市 · 白云区. */
    public String above(TenantEntry entry) {
        String parent = entry.parent();
        return all.stream()
                .filter(other -> other.id().equals(parent))
                .findFirst()
                .map(other -> above(other).isEmpty() ? other.name() : above(other) + " · " + other.name())
                .orElse("");
    }
}
