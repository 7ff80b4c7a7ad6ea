package org.suying.kernel;

/** It is not there, or it is not yours: the asker cannot tell which, in words or in kind. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
