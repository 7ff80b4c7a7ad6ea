/** What the clock and the calculator do on the real server. */
@NullMarked
package org.suying.worktime;

import org.jspecify.annotations.NullMarked;
