@NullMarked
package org.suying.complaint.repeat;

import org.jspecify.annotations.NullMarked;
