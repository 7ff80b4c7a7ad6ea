package org.suying.rest.request;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** 413 for a body that is longer than anything that is sent here. Files in parts may be longer: {@link FilesOnly}. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 1)
public class SizeLimit implements ContainerRequestFilter {

    /** A rule book has at most 1 MiB, and JSON may write a character in six. */
    static final int MOST = 4 * 1024 * 1024;

    /** Ten files of 20 MiB each, and what stands between them. */
    static final int MOST_IN_PARTS = 210 * 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        int most = inParts(request) ? MOST_IN_PARTS : MOST;
        String length = request.getHeaderString("Content-Length");
        if (length != null && length.matches("[0-9]+") && (length.length() > 9 || Integer.parseInt(length) > most)) {
            throw LimitedStream.tooLarge();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), most));
        }
    }

    static boolean inParts(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return type != null && type.getType().equalsIgnoreCase("multipart");
    }
}
