/** The program's time, and how it is moved outside production. */
@NullMarked
package org.suying.worktime.clock;

import org.jspecify.annotations.NullMarked;
