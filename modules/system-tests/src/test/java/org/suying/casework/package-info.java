/** What cases, deadlines and the agenda do on the real server. */
@NullMarked
package org.suying.casework;

import org.jspecify.annotations.NullMarked;
