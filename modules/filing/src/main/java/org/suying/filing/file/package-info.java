/** Files as bytes: what they are, and what is taken out of them before they are kept. Plain code. */
@NullMarked
package org.suying.filing.file;

import org.jspecify.annotations.NullMarked;
