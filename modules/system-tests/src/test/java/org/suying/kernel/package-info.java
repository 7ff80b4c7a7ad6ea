/** Deliberate violations, for the tests of rules. */
@NullMarked
package org.suying.kernel;

import org.jspecify.annotations.NullMarked;
