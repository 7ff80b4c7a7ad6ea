/** Checks a whole trail: by REST and by a command. */
@NullMarked
package org.suying.trail.verification;

import org.jspecify.annotations.NullMarked;
