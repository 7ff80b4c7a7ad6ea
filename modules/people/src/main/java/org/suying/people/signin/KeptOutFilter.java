package org.suying.people.signin;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.suying.kernel.NotSignedIn;

/** A wrong credential is answered with 401, on public resources too; 429 where there were too many. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class KeptOutFilter implements ContainerRequestFilter {

    @Inject
    SignedOfficer signedOfficer;

    @Override
    public void filter(ContainerRequestContext request) {
        signedOfficer.failure().ifPresent(failure -> {
            if (!(failure instanceof SignInFailed failed)) {
                throw failure;
            }
            if (failed.retryAfter() == 0) {
                throw new NotSignedIn();
            }
            throw new WebApplicationException(Response.status(429)
                    .header(HttpHeaders.RETRY_AFTER, failed.retryAfter())
                    .build());
        });
    }
}
