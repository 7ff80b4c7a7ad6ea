/** The face of the module; see docs/architecture.md. */
@NullMarked
package org.suying.ui;

import org.jspecify.annotations.NullMarked;
