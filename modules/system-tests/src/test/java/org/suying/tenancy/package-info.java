/** Do the walls hold? Against the real PostgreSQL with every module's change sets, without the server. */
@NullMarked
package org.suying.tenancy;

import org.jspecify.annotations.NullMarked;
