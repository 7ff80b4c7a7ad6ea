/** Texts of the modules for pages, and dates in words. */
@NullMarked
package org.suying.ui.words;

import org.jspecify.annotations.NullMarked;
