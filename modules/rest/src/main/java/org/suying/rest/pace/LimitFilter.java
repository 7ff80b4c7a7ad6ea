package org.suying.rest.pace;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.suying.rest.Limited;
import org.suying.rest.Pace;

/** Counts what is {@link Limited}, before anything of the request is read. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class LimitFilter implements ContainerRequestFilter {

    @Inject
    Pace pace;

    @Inject
    HttpServletRequest client;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Optional.ofNullable(resource.getResourceMethod())
                .map(method -> method.getAnnotation(Limited.class))
                .ifPresent(limited -> pace.take(limited.value(), client.getRemoteAddr()));
    }
}
