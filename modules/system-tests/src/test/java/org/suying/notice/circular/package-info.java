/** Tests of what is sent round, with the server. */
@NullMarked
package org.suying.notice.circular;

import org.jspecify.annotations.NullMarked;
