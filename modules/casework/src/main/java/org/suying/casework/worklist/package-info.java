/** What waits for whom. */
@NullMarked
package org.suying.casework.worklist;

import org.jspecify.annotations.NullMarked;
