package org.suying.ui.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Words;
import org.suying.ui.CurrentPlace;
import org.suying.ui.PublicPage;
import org.suying.ui.Reading;
import org.suying.ui.SignedIn;
import org.suying.ui.StaffPage;

/** What the templates show as navigation. In pages: {@code #{navigation}}. */
@Named("navigation")
@RequestScoped
public class Navigation {

    /**
     * One link.
     *
     * @param count the number beside it, empty for none
     */
    public record Link(String address, String title, String icon, String count, boolean current) {}

    /** A heading and the links under it. */
    public record Group(String title, List<Link> links) {}

    private HttpServletRequest request;
    private Directory directory;
    private Reading reading;
    private CurrentPlace place;
    private Instance<SignedIn> signedIn;
    private @Nullable List<Group> groups;

    @Inject
    public Navigation(
            HttpServletRequest request,
            Directory directory,
            Reading reading,
            CurrentPlace place,
            Instance<SignedIn> signedIn) {
        this.request = request;
        this.directory = directory;
        this.reading = reading;
        this.place = place;
        this.signedIn = signedIn;
    }

    @SuppressWarnings("NullAway.Init")
    protected Navigation() {}

    /** The links over a public page: those of the tenant on its pages, else those that belong to no tenant. */
    public List<Link> links() {
        Object here = request.getAttribute(Addresses.PAGE);
        return directory.openNavigation().stream()
                .filter(page -> page.path().contains("{tenant}") == place.isPresent())
                .map(page -> link(
                        page, here instanceof PublicPage shown && page.view().equals(shown.view())))
                .toList();
    }

    /** The groups beside a staff page, with what the person may open; found once for a request. */
    public List<Group> groups() {
        List<Group> known = groups;
        if (known == null) {
            known = find();
            groups = known;
        }
        return known;
    }

    private List<Group> find() {
        Object here = request.getAttribute(Addresses.PAGE);
        Map<String, List<Link>> groups = new LinkedHashMap<>();
        directory.staffNavigation().stream()
                .filter(page -> page.isOpenTo(signedIn.get().rights()))
                .forEach(page -> groups.computeIfAbsent(
                                words(page.module(), page.groupKey()), title -> new ArrayList<>())
                        .add(link(page, page == here)));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** Where the search field leads; empty if the person may open no page that answers it. */
    public String search() {
        return directory.staffPages().stream()
                .filter(StaffPage::search)
                .filter(page -> page.isOpenTo(signedIn.get().rights()))
                .map(StaffPage::path)
                .findFirst()
                .orElse("");
    }

    /** The title of the page that is shown, from its entry in the directory; empty if it has none. */
    public String title() {
        Object here = request.getAttribute(Addresses.PAGE);
        if (here instanceof PublicPage page) {
            return words(page.module(), page.titleKey());
        }
        return here instanceof StaffPage page ? words(page.module(), page.titleKey()) : "";
    }

    /** Whether this is the first page of a tenant, or of all. */
    public boolean isHome() {
        return request.getAttribute(Addresses.PAGE) instanceof PublicPage page
                && (page.path().equals("/") || page.path().equals("/t/{tenant}"));
    }

    private Link link(PublicPage page, boolean current) {
        String address = request.getContextPath() + page.path().replace("{tenant}", place.slug());
        return new Link(address, words(page.module(), page.titleKey()), "", "", current);
    }

    private Link link(StaffPage page, boolean current) {
        var count = page.count().get();
        return new Link(
                request.getContextPath() + page.path(),
                words(page.module(), page.titleKey()),
                page.icon(),
                count.isPresent() ? Long.toString(count.getAsLong()) : "",
                current);
    }

    private String words(String module, String key) {
        return Words.of("org.suying." + module + ".Messages", key, reading.locale());
    }
}
