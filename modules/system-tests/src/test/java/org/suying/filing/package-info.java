/** Tests of the room {@code filing} in the running program. */
@NullMarked
package org.suying.filing;

import org.jspecify.annotations.NullMarked;
