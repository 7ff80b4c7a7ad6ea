/** The trail of a case, as officers read it by REST. */
@NullMarked
package org.suying.trail.reading;

import org.jspecify.annotations.NullMarked;
