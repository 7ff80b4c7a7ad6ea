/** The pages that say what went wrong. */
@NullMarked
package org.suying.ui.error;

import org.jspecify.annotations.NullMarked;
