package org.suying.kernel;

/** Only an officer who has signed in may do this. */
public final class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("not signed in", null, false, false);
    }
}
