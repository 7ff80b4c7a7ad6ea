package org.suying.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;

/** {@code ETag} and {@code If-Match}: the version of a thing that its reader saw. */
public final class Preconditions {

    private Preconditions() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version that the sender saw. 428 if none was sent; −1, which matches nothing, for a tag that is not ours.
     */
    public static long seen(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new WebApplicationException(428);
        }
        String bare = ifMatch.strip().replace("\"", "");
        return bare.matches("[0-9]{1,18}") ? Long.parseLong(bare) : -1;
    }

    /** 412: somebody else was faster. */
    public static WebApplicationException changed() {
        return new WebApplicationException(412);
    }
}
