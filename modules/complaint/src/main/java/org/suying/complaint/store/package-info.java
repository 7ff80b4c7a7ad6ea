/** The tables of complaints. */
@NullMarked
package org.suying.complaint.store;

import org.jspecify.annotations.NullMarked;
