/** Signing in and out. */
@NullMarked
package org.suying.people.signin;

import org.jspecify.annotations.NullMarked;
