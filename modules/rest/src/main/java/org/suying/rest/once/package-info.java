/** Idempotency keys and stored answers. */
@NullMarked
package org.suying.rest.once;

import org.jspecify.annotations.NullMarked;
