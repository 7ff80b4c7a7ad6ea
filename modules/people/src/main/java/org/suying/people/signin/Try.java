package org.suying.people.signin;

import org.jspecify.annotations.Nullable;

/**
 * A try to sign in, after it was counted and before the password is looked at.
 *
 * @param account null if nobody has the name
 * @param locked whether the account was tried in vain too often
 * @param retryAfter for how many seconds the address must wait; 0 if it need not
 */
record Try(@Nullable Account account, boolean locked, int retryAfter) {}
