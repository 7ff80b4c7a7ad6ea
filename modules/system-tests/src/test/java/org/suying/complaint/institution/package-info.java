/** Institutions at work under the rule books that ship, clause by clause. */
@NullMarked
package org.suying.complaint.institution;

import org.jspecify.annotations.NullMarked;
