package org.suying.ui;

import java.util.Set;

/** Port: who uses the staff pages. Implemented by the module that knows people, as a request-scoped bean. */
public interface SignedIn {

    boolean present();

    /** What names the person and nobody else, for what a browser keeps; empty when nobody is signed in. */
    String id();

    /** The person's name, empty when nobody is signed in. */
    String name();

    /** The person's role in words of the page's language. */
    String role();

    /** The name of the tenant that the person works for. */
    String tenantName();

    /** The part of an address that names this tenant. */
    String tenantSlug();

    /** The rights held now. */
    Set<String> rights();
}
