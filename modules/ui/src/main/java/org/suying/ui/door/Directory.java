package org.suying.ui.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.suying.ui.Pages;
import org.suying.ui.PublicPage;
import org.suying.ui.StaffPage;

/** All pages that the modules have. */
@ApplicationScoped
public class Directory {

    /** A page and the values that an address has for its segments in braces. */
    record Hit<P>(P page, Map<String, String> values) {}

    private record Entry<P>(PathPattern pattern, P page) {}

    private List<Entry<PublicPage>> open = List.of();
    private List<Entry<StaffPage>> staff = List.of();

    @Inject
    public Directory(@Any Instance<Pages> modules) {
        this(modules.stream().toList());
    }

    Directory(List<Pages> modules) {
        open = sorted(modules.stream().flatMap(module -> module.open().stream()), PublicPage::path);
        staff = sorted(modules.stream().flatMap(module -> module.staff().stream()), StaffPage::path);
    }

    protected Directory() {}

    Optional<Hit<PublicPage>> findOpen(String path) {
        return find(open, path);
    }

    Optional<Hit<StaffPage>> findStaff(String path) {
        return find(staff, path);
    }

    /** Those in the navigation, in its order. */
    List<PublicPage> openNavigation() {
        return open.stream()
                .map(Entry::page)
                .filter(page -> page.order() > 0)
                .sorted(Comparator.comparingInt(PublicPage::order))
                .toList();
    }

    /** Those in the navigation, in its order. */
    List<StaffPage> staffNavigation() {
        return staffPages().stream()
                .filter(page -> page.order() > 0)
                .sorted(Comparator.comparingInt(StaffPage::order))
                .toList();
    }

    List<StaffPage> staffPages() {
        return staff.stream().map(Entry::page).toList();
    }

    private static <P> List<Entry<P>> sorted(Stream<P> pages, Function<P, String> path) {
        return pages.map(page -> new Entry<>(PathPattern.of(path.apply(page)), page))
                .sorted(Comparator.comparingInt(
                                (Entry<P> entry) -> entry.pattern().fixed())
                        .reversed())
                .toList();
    }

    private static <P> Optional<Hit<P>> find(List<Entry<P>> entries, String path) {
        List<String> segments = PathPattern.split(path);
        return entries.stream()
                .flatMap(entry ->
                        entry.pattern().match(segments).map(values -> new Hit<>(entry.page(), values)).stream())
                .findFirst();
    }
}
