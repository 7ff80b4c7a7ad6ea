/** How a rule book that does not verify is answered. */
@NullMarked
package org.suying.regime.problem;

import org.jspecify.annotations.NullMarked;
