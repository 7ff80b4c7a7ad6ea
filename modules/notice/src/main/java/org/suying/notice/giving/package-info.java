/** Telling it. */
@NullMarked
package org.suying.notice.giving;

import org.jspecify.annotations.NullMarked;
