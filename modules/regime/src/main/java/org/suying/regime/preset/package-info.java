/** What ships: the presets and the schema, and how the parts of this module come together. */
@NullMarked
package org.suying.regime.preset;

import org.jspecify.annotations.NullMarked;
