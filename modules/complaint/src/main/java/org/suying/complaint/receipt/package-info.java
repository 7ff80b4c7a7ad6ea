/** What a complainant holds on paper. */
@NullMarked
package org.suying.complaint.receipt;

import org.jspecify.annotations.NullMarked;
