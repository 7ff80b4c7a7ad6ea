/** Links waiting events into the chains and signs their heads. */
@NullMarked
package org.suying.trail.sealing;

import org.jspecify.annotations.NullMarked;
