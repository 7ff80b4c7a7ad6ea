/** Public numbers, over all tenants. */
@NullMarked
package org.suying.complaint.number;

import org.jspecify.annotations.NullMarked;
