package org.suying.rest.request;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** 413 for a body that is longer than anything that is sent here. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 1)
public class SizeLimit implements ContainerRequestFilter {

    /** A rule book has at most 1 MiB, and JSON may write a character in six. */
    static final int MOST = 4 * 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        String length = request.getHeaderString("Content-Length");
        if (length != null && length.matches("[0-9]+") && (length.length() > 9 || Integer.parseInt(length) > MOST)) {
            throw LimitedStream.tooLarge();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), MOST));
        }
    }
}
