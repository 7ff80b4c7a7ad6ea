package org.suying.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the reader is: the tenant in the address, and the other values in it. In pages: {@code #{place}}. */
@Named("place")
@RequestScoped
public class CurrentPlace {

    /** The request attribute that holds the {@link Place}. */
    public static final String PLACE = "org.suying.ui.place";

    /** The request attribute that holds the values of the segments in braces. */
    public static final String VALUES = "org.suying.ui.values";

    /** The request attribute that holds the address as the reader sees it, without the context path. */
    public static final String PATH = "org.suying.ui.path";

    private HttpServletRequest request;

    @Inject
    public CurrentPlace(HttpServletRequest request) {
        this.request = request;
    }

    @SuppressWarnings("NullAway.Init")
    protected CurrentPlace() {}

    /** The tenant of the address; empty on pages that belong to no tenant. */
    public Optional<Place> found() {
        return Optional.ofNullable(attribute(PLACE, Place.class));
    }

    public boolean isPresent() {
        return found().isPresent();
    }

    /** The tenant's slug, empty on pages that belong to no tenant. */
    public String slug() {
        return found().map(Place::slug).orElse("");
    }

    public String name() {
        return found().map(Place::name).orElse("");
    }

    public String above() {
        return found().map(Place::above).orElse("");
    }

    /** Where addresses of this tenant begin: {@code /t/baiyun}, without a slash at the end; empty without a tenant. */
    public String base() {
        return request.getContextPath() + found().map(at -> "/t/" + at.slug()).orElse("");
    }

    /** The address as the reader sees it, with the context path and without parameters. */
    public String address() {
        String path = attribute(PATH, String.class);
        return request.getContextPath() + (path == null ? "/" : path);
    }

    /** The same with the parameters that were sent in it: where a switch of language comes back to. */
    public String fullAddress() {
        Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null ? address() : address() + "?" + query;
    }

    /** The value of a segment in braces of the page's path; empty if the path has none of this name. */
    public String value(String name) {
        return values().getOrDefault(name, "");
    }

    /** All values of segments in braces: {@code #{place.values.number}}. */
    @SuppressWarnings("unchecked")
    public Map<String, String> values() {
        Map<String, String> values = attribute(VALUES, Map.class);
        return values == null ? Map.of() : values;
    }

    private <T> @Nullable T attribute(String name, Class<T> type) {
        return type.cast(request.getAttribute(name));
    }
}
