/** Possible repeats, links and merged complaints, by REST and in the browser. */
@NullMarked
package org.suying.complaint.repeat;

import org.jspecify.annotations.NullMarked;
