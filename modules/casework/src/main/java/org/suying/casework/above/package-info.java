/** Cases that a tenant below may not decide itself (B-10), as the tenant above sees them. */
@NullMarked
package org.suying.casework.above;

import org.jspecify.annotations.NullMarked;
