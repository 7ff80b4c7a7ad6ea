/** The walls for one connection and one thread, without a container. */
@NullMarked
package org.suying.tenancy.offline;

import org.jspecify.annotations.NullMarked;
