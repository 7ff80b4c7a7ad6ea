@NullMarked
package org.suying.complaint;

import org.jspecify.annotations.NullMarked;
