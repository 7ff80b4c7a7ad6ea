/** The versions as they are stored, and the regimes made of them. */
@NullMarked
package org.suying.regime.version;

import org.jspecify.annotations.NullMarked;
