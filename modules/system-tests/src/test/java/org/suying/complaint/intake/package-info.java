@NullMarked
package org.suying.complaint.intake;

import org.jspecify.annotations.NullMarked;
