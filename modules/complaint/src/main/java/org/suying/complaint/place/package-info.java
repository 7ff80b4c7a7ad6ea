/** Where to complain: the tenants and how each of them takes complaints. */
@NullMarked
package org.suying.complaint.place;

import org.jspecify.annotations.NullMarked;
