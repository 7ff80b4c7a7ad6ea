package org.suying.notice.model;

import jakarta.inject.Inject;

/** A model that wants something injected, for the rule that forbids it. */
public final class Injected {
    @Inject
    Object something = new Object();
}
