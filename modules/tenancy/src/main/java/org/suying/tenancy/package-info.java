/** The face of the module; see docs/architecture.md. */
@NullMarked
package org.suying.tenancy;

import org.jspecify.annotations.NullMarked;
