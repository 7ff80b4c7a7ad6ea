/** The weeks that explain a date. */
@NullMarked
package org.suying.ui.days;

import org.jspecify.annotations.NullMarked;
