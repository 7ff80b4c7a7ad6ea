/** The house as it is drawn in docs/architecture.md, checked against the code. */
@NullMarked
package org.suying.architecture;

import org.jspecify.annotations.NullMarked;
