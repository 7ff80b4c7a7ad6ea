@NullMarked
package org.suying.complaint.again;

import org.jspecify.annotations.NullMarked;
