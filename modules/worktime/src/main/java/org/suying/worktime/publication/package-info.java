/** Holiday notices: kept, imported, shown. */
@NullMarked
package org.suying.worktime.publication;

import org.jspecify.annotations.NullMarked;
