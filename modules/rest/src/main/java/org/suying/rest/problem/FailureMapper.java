package org.suying.rest.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Fault;
import org.suying.kernel.Hindrance;
import org.suying.kernel.NotFound;
import org.suying.kernel.NotSignedIn;
import org.suying.kernel.Refused;
import org.suying.rest.RestRefusal;

/** Everything else. A refusal inside a wrapper is still a refusal; a fault of ours gets a number to look it up by. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(FailureMapper.class.getName());

    private static final int SECONDS = 5;

    /** What an answer says besides its status, and goes on saying. */
    private static final List<String> KEPT = List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER);

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Throwable failure) {
        Refused refused = cause(failure, Refused.class);
        if (refused != null) {
            return ofRefused(refused);
        }
        if (cause(failure, NotFound.class) != null) {
            return Problems.of(404, headers, uri, List.of(), null);
        }
        if (cause(failure, NotSignedIn.class) != null) {
            return Response.fromResponse(Problems.of(401, headers, uri, List.of(), null))
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"suying\", charset=\"UTF-8\"")
                    .build();
        }
        if (failure instanceof WebApplicationException web) {
            return ofServer(web);
        }
        if (cause(failure, OptimisticLockException.class) != null) {
            return Problems.of(412, headers, uri, List.of(), null);
        }
        return ofFault(failure);
    }

    /** Who came too often is told when to come again: what the fault speaks of. */
    private Response ofRefused(Refused refused) {
        Response problem = Problems.of(refused.status(), headers, uri, refused.faults(), null);
        Fault first = refused.faults().get(0);
        return first.reason() == RestRefusal.TOO_OFTEN
                ? Response.fromResponse(problem)
                        .header(HttpHeaders.RETRY_AFTER, first.args().get(0))
                        .build()
                : problem;
    }

    private Response ofServer(WebApplicationException web) {
        Response answer = web.getResponse();
        if (answer.getStatus() < 400 || answer.getStatus() >= 500) {
            return answer.getStatus() < 400 ? answer : ofFault(web);
        }
        Response.ResponseBuilder response =
                Response.fromResponse(Problems.of(answer.getStatus(), headers, uri, List.of(), null));
        for (String kept : KEPT) {
            String value = answer.getHeaderString(kept);
            if (value != null) {
                response.header(kept, value);
            }
        }
        return response.build();
    }

    private Response ofFault(Throwable failure) {
        return Hindrance.in(failure).map(this::ofHindrance).orElseGet(() -> {
            String number =
                    HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            LOG.log(Level.ERROR, "fault " + number, failure);
            return Problems.of(500, headers, uri, List.of(), Problems.words(headers, "detail.500", number));
        });
    }

    /** One line of log for each: there may be many of them, and the disk that is full may be that of the log. */
    private Response ofHindrance(Hindrance hindrance) {
        LOG.log(Level.WARNING, "not taken, database " + hindrance);
        String words = Problems.words(headers, "hindrance." + hindrance);
        return Response.fromResponse(Problems.of(503, headers, uri, List.of(), words))
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .build();
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> wanted) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (wanted.isInstance(at)) {
                return wanted.cast(at);
            }
        }
        return null;
    }
}
