/** The face of the module; see docs/architecture.md. */
@NullMarked
package org.suying.worktime;

import org.jspecify.annotations.NullMarked;
