/** The face of the module; see docs/architecture.md. */
@NullMarked
package org.suying.regime;

import org.jspecify.annotations.NullMarked;
