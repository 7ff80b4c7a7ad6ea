/** Units and officers, on the running program. */
@NullMarked
package org.suying.people;

import org.jspecify.annotations.NullMarked;
