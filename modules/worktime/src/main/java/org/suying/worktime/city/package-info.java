/** Who may touch what is the same for all tenants. */
@NullMarked
package org.suying.worktime.city;

import org.jspecify.annotations.NullMarked;
