@NullMarked
package org.suying.notice.left;

import org.jspecify.annotations.NullMarked;
