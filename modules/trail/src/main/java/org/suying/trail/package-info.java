/** The face of the module; see docs/architecture.md. */
@NullMarked
package org.suying.trail;

import org.jspecify.annotations.NullMarked;
