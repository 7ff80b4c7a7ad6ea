package org.suying.ui.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How much a form of a page may send, which is read into memory whole. Files come in parts, with the limits of the pages'
 * servlet; other systems are told by the resources.
 */
public class FormLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MOST = 1024L * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean forPrograms = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        if (forPrograms
                || isFit(
                        request.getContentType(),
                        request.getContentLengthLong(),
                        request.getHeader("Transfer-Encoding"))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    /** @param length −1 if it was not said: then nothing may follow, as no browser sends a form so */
    static boolean isFit(@Nullable String type, long length, @Nullable String encoding) {
        boolean inParts = type != null && type.startsWith("multipart/");
        return inParts || (length <= MOST && (length >= 0 || encoding == null));
    }
}
