@NullMarked
package org.suying.complaint.place;

import org.jspecify.annotations.NullMarked;
