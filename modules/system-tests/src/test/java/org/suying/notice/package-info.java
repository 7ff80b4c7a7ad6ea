@NullMarked
package org.suying.notice;

import org.jspecify.annotations.NullMarked;
