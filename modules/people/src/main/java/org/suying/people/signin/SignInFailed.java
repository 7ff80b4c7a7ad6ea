package org.suying.people.signin;

/** Somebody was not let in. */
final class SignInFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int retryAfter;

    /** @param retryAfter after how many seconds the address may try again; 0 if it may at once */
    SignInFailed(int retryAfter) {
        super("sign-in failed", null, false, false);
        this.retryAfter = retryAfter;
    }

    int retryAfter() {
        return retryAfter;
    }
}
