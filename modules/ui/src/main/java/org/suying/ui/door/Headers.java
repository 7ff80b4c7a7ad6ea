package org.suying.ui.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Sets the security headers of every answer, and lets a browser keep what carries a mark of its content. */
public class Headers extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        ALWAYS.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        response.setHeader("Cache-Control", isMarked(request) ? "public, max-age=31536000, immutable" : "no-store");
        ContentPolicy policy = ContentPolicy.of(request.getServletPath());
        response.setHeader(ContentPolicy.HEADER, policy.text(""));
        chain.doFilter(request, new PolicyResponse(response, policy));
    }

    private static boolean isMarked(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/ui/") && request.getParameter("v") != null
                || path.startsWith("/ui/img/")
                || path.startsWith("/jakarta.faces.resource/");
    }
}
