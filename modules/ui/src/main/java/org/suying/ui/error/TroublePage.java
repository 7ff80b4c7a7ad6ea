package org.suying.ui.error;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.suying.kernel.Words;
import org.suying.ui.CurrentPlace;
import org.suying.ui.Reading;

/**
 * The pages for what is not there, what is not allowed, what has expired and what is our fault. Made without Faces, so
 * that they also come when Faces is what failed. Other systems get a problem document instead.
 */
public class TroublePage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/trouble";
    private static final Pattern PLAIN = Pattern.compile("/[A-Za-z0-9/._~%-]*");

    @Inject
    private transient Reading reading;

    /** Where a script's request is sent; writes a fault of ours to the log. */
    static String address(Trouble trouble, Throwable thrown) {
        String kind = PATH + "?kind=" + trouble.name();
        return trouble == Trouble.FAULT ? kind + "&ref=" + Reference.log(thrown) : kind;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Trouble trouble = trouble(request);
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(status(request, trouble));
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if (isForPrograms(request)) {
            response.setContentType("application/problem+json");
            response.getWriter().write(problem(request, trouble));
        } else {
            response.setContentType("text/html");
            response.getWriter()
                    .write(new TroubleMarkup(reading, request.getContextPath(), address(request))
                            .page(trouble, reference(request, trouble), isAtDesk(request)));
        }
    }

    private static Trouble trouble(HttpServletRequest request) {
        if (request.getAttribute(Trouble.KIND) instanceof Trouble known) {
            return known;
        }
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            return thrown instanceof Throwable fault ? Trouble.of(fault) : Trouble.of(code(request));
        }
        String asked = request.getParameter("kind");
        return Arrays.stream(Trouble.values())
                .filter(kind -> kind.name().equals(asked))
                .findFirst()
                .orElse(Trouble.NOT_FOUND);
    }

    private static int status(HttpServletRequest request, Trouble trouble) {
        boolean known = trouble == Trouble.UNAVAILABLE || request.getDispatcherType() != DispatcherType.ERROR;
        return known ? trouble.status() : code(request);
    }

    private static int code(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
    }

    /** The number of a fault of ours; empty for everything else. */
    private static String reference(HttpServletRequest request, Trouble trouble) {
        if (trouble != Trouble.FAULT) {
            return "";
        }
        Object thrown = Optional.ofNullable(request.getAttribute(Trouble.THROWN))
                .orElseGet(() -> request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        if (thrown instanceof Throwable fault) {
            return Reference.log(fault);
        }
        return Optional.ofNullable(request.getParameter("ref"))
                .filter(Reference::isOne)
                .orElse("");
    }

    /** Where the switches of the error page lead back to; the first page if it could not be read again, or not be repeated. */
    private static String address(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        boolean again = asked != null && request.getMethod().equals("GET");
        return again && PLAIN.matcher(asked.toString()).matches() ? asked.toString() : request.getContextPath() + "/";
    }

    private static boolean isAtDesk(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object shown = request.getAttribute(CurrentPlace.PATH);
        String desk = request.getContextPath() + "/desk";
        return (shown != null && shown.toString().startsWith("/desk"))
                || (asked != null && asked.toString().startsWith(desk));
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked != null && (asked + "/").startsWith(request.getContextPath() + "/api/");
    }

    private String problem(HttpServletRequest request, Trouble trouble) {
        String reference = reference(request, trouble);
        JsonObjectBuilder problem = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", words(trouble.key() + ".title"))
                .add("status", status(request, trouble))
                .add("detail", words(trouble.key() + ".text"))
                .add("instance", String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
        if (!reference.isEmpty()) {
            problem.add("reference", reference);
        }
        return problem.build().toString();
    }

    private String words(String key) {
        return Words.of("org.suying.ui.Messages", key, reading.locale());
    }
}
