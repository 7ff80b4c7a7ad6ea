/** Tables as files. */
@NullMarked
package org.suying.complaint.table;

import org.jspecify.annotations.NullMarked;
