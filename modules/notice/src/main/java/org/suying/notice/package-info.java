/** The face of the module; see docs/architecture.md. */
@NullMarked
package org.suying.notice;

import org.jspecify.annotations.NullMarked;
