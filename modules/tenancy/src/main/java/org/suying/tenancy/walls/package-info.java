/** The scope of the current request, and how it reaches the database at the begin of each transaction. */
@NullMarked
package org.suying.tenancy.walls;

import org.jspecify.annotations.NullMarked;
