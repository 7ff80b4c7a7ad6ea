@NullMarked
package org.suying.notice.right;

import org.jspecify.annotations.NullMarked;
