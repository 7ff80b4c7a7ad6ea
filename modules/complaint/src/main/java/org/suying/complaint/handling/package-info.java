/** The complaint's part of a case, for officers. */
@NullMarked
package org.suying.complaint.handling;

import org.jspecify.annotations.NullMarked;
