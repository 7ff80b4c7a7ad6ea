/** The face of the module; see docs/architecture.md. */
@NullMarked
package org.suying.complaint;

import org.jspecify.annotations.NullMarked;
