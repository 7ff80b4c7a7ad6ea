/** The worklist as officers see it. */
@NullMarked
package org.suying.casework.worklist;

import org.jspecify.annotations.NullMarked;
