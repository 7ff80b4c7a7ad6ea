package org.suying.ui;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A page of officers who are signed in.
 *
 * @param path the address, beginning with {@code /desk/}; a segment in braces takes any value
 * @param view the Faces view below {@code META-INF/resources}, beginning with a slash
 * @param module whose bundle has the title and the group's name
 * @param titleKey the title in the navigation
 * @param groupKey the heading in the navigation under which the page stands
 * @param icon a name that {@code sy:icon} knows, empty for none
 * @param order place in the navigation, smallest first over all modules; 0 keeps the page out of it
 * @param rights one of these is enough to open the page; empty lets in whoever is signed in
 * @param search whether the search field of the staff frame leads here, with what is sought as parameter {@code q}
 * @param count the number beside the title; called for every page that is rendered, so it must be quick
 * @param enter what is done before the page is shown, with the values of the segments in braces
 * @param here whether the tenant of who is signed in has the page at all; asked as often, and only with the right
 */
public record StaffPage(
        String path,
        String view,
        String module,
        String titleKey,
        String groupKey,
        String icon,
        int order,
        Set<String> rights,
        boolean search,
        Supplier<OptionalLong> count,
        BooleanSupplier here,
        Consumer<Map<String, String>> enter) {

    private static final Consumer<Map<String, String>> NOWHERE = values -> {};

    public static StaffPage at(String path, String view, String module, String titleKey) {
        return new StaffPage(
                path, view, module, titleKey, "", "", 0, Set.of(), false, OptionalLong::empty, () -> true, NOWHERE);
    }

    public StaffPage inNavigation(String heading, String sign, int place) {
        return new StaffPage(path, view, module, titleKey, heading, sign, place, rights, search, count, here, enter);
    }

    public StaffPage forAnyOf(String... needed) {
        return new StaffPage(
                path, view, module, titleKey, groupKey, icon, order, Set.of(needed), search, count, here, enter);
    }

    public StaffPage answeringSearch() {
        return new StaffPage(path, view, module, titleKey, groupKey, icon, order, rights, true, count, here, enter);
    }

    public StaffPage counting(Supplier<OptionalLong> waiting) {
        return new StaffPage(path, view, module, titleKey, groupKey, icon, order, rights, search, waiting, here, enter);
    }

    /** Only in some tenants; elsewhere it is neither in the navigation nor to be opened. */
    public StaffPage where(BooleanSupplier tenantHasIt) {
        return new StaffPage(
                path, view, module, titleKey, groupKey, icon, order, rights, search, count, tenantHasIt, enter);
    }

    /** What is not found on the way in is no page. */
    public StaffPage entering(Consumer<Map<String, String>> wayIn) {
        return new StaffPage(path, view, module, titleKey, groupKey, icon, order, rights, search, count, here, wayIn);
    }

    /** Whether there is something to be done on the way in, after which the person may be in another tenant. */
    public boolean isElsewhere() {
        return enter != NOWHERE;
    }

    /** Whether somebody with these rights may open the page. */
    public boolean isOpenTo(Set<String> held) {
        return (rights.isEmpty() || rights.stream().anyMatch(held::contains)) && here.getAsBoolean();
    }
}
