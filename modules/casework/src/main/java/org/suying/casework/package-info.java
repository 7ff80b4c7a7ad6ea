/** The face of the module; see docs/architecture.md. */
@NullMarked
package org.suying.casework;

import org.jspecify.annotations.NullMarked;
