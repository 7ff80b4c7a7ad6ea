/** The face of the module; see docs/architecture.md. */
@NullMarked
package org.suying.people;

import org.jspecify.annotations.NullMarked;
