/** Who complained, behind the walls. */
@NullMarked
package org.suying.complaint.identity;

import org.jspecify.annotations.NullMarked;
