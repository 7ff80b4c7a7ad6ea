/** Public numbers and query codes. */
@NullMarked
package org.suying.complaint.number;

import org.jspecify.annotations.NullMarked;
