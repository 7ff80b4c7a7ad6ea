package org.suying.rest.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import org.suying.kernel.Faults;
import org.suying.kernel.NotFound;
import org.suying.kernel.PlainText;
import org.suying.rest.RestRefusal;

/** Nothing has an address with control characters in it, and nothing can be looked for by them. */
@Provider
@PreMatching
public class SoundAddress implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        if (!PlainText.isSound(uri.getPath(true))) {
            throw new NotFound();
        }
        Faults faults = new Faults();
        uri.getQueryParameters(true).forEach((name, values) -> {
            if (!values.stream().allMatch(PlainText::isSound)) {
                faults.add(name, RestRefusal.NOT_TEXT);
            }
        });
        faults.refuse();
    }
}
