@NullMarked
package org.suying.complaint.follow;

import org.jspecify.annotations.NullMarked;
