/** Who may read the files of a case, and who may work with them. */
@NullMarked
package org.suying.filing.access;

import org.jspecify.annotations.NullMarked;
