package org.suying.rest.request;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.suying.rest.TakesFiles;

/** 415 for files where none are taken, 400 where nothing tells them apart: before anything of them is read. */
@Provider
public class FilesOnly implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!SizeLimit.inParts(request)) {
            return;
        }
        if (!resource.getResourceMethod().isAnnotationPresent(TakesFiles.class)) {
            throw new NotSupportedException();
        }
        if (!request.getMediaType().getParameters().containsKey("boundary")) {
            throw new BadRequestException();
        }
    }
}
