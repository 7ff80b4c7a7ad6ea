/** The face of the module; see docs/architecture.md. */
@NullMarked
package org.suying.testkit;

import org.jspecify.annotations.NullMarked;
