/** The installed program, started and ended as a process of its own. */
@NullMarked
package org.suying.app.launcher;

import org.jspecify.annotations.NullMarked;
