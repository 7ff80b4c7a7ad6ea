/** Rule books, on the running program. */
@NullMarked
package org.suying.regime;

import org.jspecify.annotations.NullMarked;
