package org.suying.ui.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suying.ui.Reading;

/** Remembers language, size of type and single keys for a year, and leads back to where the switch was. */
public class ReadingSwitch extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int YEAR = 365 * 24 * 60 * 60;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        remember(request, response, Reading.LANGUAGE, request.getParameter("language"), Set.of("zh", "en"));
        remember(request, response, Reading.LARGE, request.getParameter("large"), Set.of("0", "1"));
        remember(request, response, Reading.KEYS, request.getParameter("keys"), Set.of("0", "1"));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", back(request.getParameter("back")));
    }

    private static void remember(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            @Nullable String value,
            Set<String> allowed) {
        if (value == null || !allowed.contains(value)) {
            return;
        }
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** An address of this site only: one slash, then anything but another slash or a control character. */
    static String back(@Nullable String wanted) {
        if (wanted == null) {
            return "/";
        }
        boolean ours = wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.chars().allMatch(sign -> sign > ' ' && sign != '\\' && sign < 127);
        return ours ? wanted : "/";
    }
}
