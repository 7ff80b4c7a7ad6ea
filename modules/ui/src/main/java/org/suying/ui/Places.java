package org.suying.ui;

import java.util.Optional;

/** Port: whose name stands over a public page. Implemented by the module that knows tenants. */
public interface Places {

    /** Empty if there is no such tenant, or it shows nothing to the public. */
    Optional<Place> find(String slug);
}
