package org.suying.ui.door;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.suying.kernel.NotFound;
import org.suying.ui.CurrentPlace;
import org.suying.ui.Place;
import org.suying.ui.Places;
import org.suying.ui.PublicPage;
import org.suying.ui.SignedIn;
import org.suying.ui.StaffPage;

/**
 * Leads from the address that a reader sees to the view that shows it. A view's own address is not found; a tenant that
 * there is not is not found; a staff page asks to sign in first.
 */
public class Addresses extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "/jakarta.faces.resource/";

    /** The request attribute with the {@link PublicPage} or {@link StaffPage} that is shown. */
    public static final String PAGE = "org.suying.ui.page";

    @Inject
    private transient Directory directory;

    @Inject
    private transient Navigation navigation;

    @Inject
    private transient Instance<Places> places;

    @Inject
    private transient Instance<SignedIn> signedIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        var open = directory.findOpen(path);
        var staff = directory.findStaff(path);
        if (path.endsWith(".xhtml") && !path.startsWith(RESOURCES)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (open.isPresent()) {
            show(request, response, path, open.get());
        } else if (path.equals("/desk") || path.equals("/desk/")) {
            toFirst(request, response);
        } else if (staff.isPresent()) {
            showToStaff(request, response, path, staff.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private void show(
            HttpServletRequest request, HttpServletResponse response, String path, Directory.Hit<PublicPage> hit)
            throws IOException, ServletException {
        String slug = hit.values().get("tenant");
        if (slug != null) {
            Optional<Place> place = places.isResolvable() ? places.get().find(slug) : Optional.empty();
            if (place.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            request.setAttribute(CurrentPlace.PLACE, place.get());
        }
        forward(request, response, path, hit.page(), hit.values(), hit.page().view());
    }

    private void showToStaff(
            HttpServletRequest request, HttpServletResponse response, String path, Directory.Hit<StaffPage> hit)
            throws IOException, ServletException {
        if (!isSomebodyHere()) {
            toSignIn(request, response, path);
        } else if (!hit.page().isOpenTo(signedIn.get().rights())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!enter(hit)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            forward(
                    request,
                    response,
                    path,
                    hit.page(),
                    hit.values(),
                    hit.page().view());
        }
    }

    /** The navigation is the person's own, wherever the page leads, and so is found before. */
    private boolean enter(Directory.Hit<StaffPage> hit) {
        if (!hit.page().isElsewhere()) {
            return true;
        }
        navigation.groups();
        try {
            hit.page().enter().accept(hit.values());
            return true;
        } catch (NotFound e) {
            return false;
        }
    }

    private void toFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isSomebodyHere()) {
            toSignIn(request, response, "/desk");
            return;
        }
        var first = directory.staffNavigation().stream()
                .filter(page -> page.isOpenTo(signedIn.get().rights()))
                .findFirst();
        if (first.isPresent()) {
            response.sendRedirect(request.getContextPath() + first.get().path());
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isSomebodyHere() {
        return signedIn.isResolvable() && signedIn.get().present();
    }

    private static void toSignIn(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String wanted = URLEncoder.encode(path + query, StandardCharsets.UTF_8);
        response.sendRedirect(request.getContextPath() + "/sign-in?to=" + wanted);
    }

    private static void forward(
            HttpServletRequest request,
            HttpServletResponse response,
            String path,
            Object page,
            Map<String, String> values,
            String view)
            throws IOException, ServletException {
        request.setAttribute(CurrentPlace.PATH, path);
        request.setAttribute(CurrentPlace.VALUES, values);
        request.setAttribute(PAGE, page);
        request.getRequestDispatcher(view).forward(request, response);
    }
}
