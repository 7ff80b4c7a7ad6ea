package org.suying.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.suying.testkit.Visitor;

/** Follows every link of the program's own, one page for each kind of address. */
final class Walk {

    /** No page of ours: a file to keep, the way out, and what is for programs. */
    private static final List<String> LEFT_OUT =
            List.of("/sign-out", "/api/", ".csv", ".xlsx", "/files/", "lang=", "size=");

    private static final int MOST = 60;

    private Walk() {}

    /** @param look what is looked at on each page. @return the kinds of addresses that were open */
    static Set<String> through(Visitor visitor, List<String> from, Consumer<Page> look) {
        Set<String> kinds = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(from);
        List<String> broken = new ArrayList<>();
        while (!open.isEmpty() && kinds.size() < MOST) {
            String address = open.poll();
            if (!kinds.add(kind(address))) {
                continue;
            }
            Response response = visitor.page().navigate(address);
            if (response == null || response.status() != 200) {
                broken.add(address + " " + (response == null ? "nothing" : response.status()));
                continue;
            }
            look.accept(visitor.page());
            links(visitor.page()).filter(link -> !kinds.contains(kind(link))).forEach(open::add);
        }
        assertThat(broken).isEmpty();
        return kinds;
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> links(Page page) {
        List<String> all = (List<String>)
                page.evaluate(
                        "[...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin).map(a => a.pathname + a.search)");
        return all.stream().filter(link -> LEFT_OUT.stream().noneMatch(link::contains));
    }

    /** Pages that differ in an id, a number or a value only are of one kind. */
    private static String kind(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll("/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", "/*")
                .replaceAll("=[^&]*", "=*")
                .replaceAll("/t/[a-z0-9-]+", "/t/*");
    }
}
