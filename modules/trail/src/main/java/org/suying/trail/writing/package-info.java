/** The face's own implementation: writes events and hands out what stands on the trail. */
@NullMarked
package org.suying.trail.writing;

import org.jspecify.annotations.NullMarked;
