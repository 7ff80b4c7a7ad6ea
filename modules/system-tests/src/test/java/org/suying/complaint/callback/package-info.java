/** Asking complainants after the reply. */
@NullMarked
package org.suying.complaint.callback;

import org.jspecify.annotations.NullMarked;
