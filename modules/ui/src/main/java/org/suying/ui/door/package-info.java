/** What every request passes: headers, the check of its origin, the way from its address to a page. */
@NullMarked
package org.suying.ui.door;

import org.jspecify.annotations.NullMarked;
