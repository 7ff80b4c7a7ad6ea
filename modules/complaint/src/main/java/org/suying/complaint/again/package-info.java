/** Back in a browser, and sent again: what was filed from here is known again, and nothing is told of it to anybody else. */
@NullMarked
package org.suying.complaint.again;

import org.jspecify.annotations.NullMarked;
