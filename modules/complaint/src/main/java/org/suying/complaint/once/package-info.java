/** Forms of pages that count once. */
@NullMarked
package org.suying.complaint.once;

import org.jspecify.annotations.NullMarked;
