/** Rule books of institutions, clause by clause, as they run. */
@NullMarked
package org.suying.complaint.rules;

import org.jspecify.annotations.NullMarked;
