/** Limits by network address and kind of request. */
@NullMarked
package org.suying.rest.pace;

import org.jspecify.annotations.NullMarked;
