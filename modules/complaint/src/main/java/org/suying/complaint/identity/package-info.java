/** Who complained: stored apart, encrypted, shown on record only (B-04). */
@NullMarked
package org.suying.complaint.identity;

import org.jspecify.annotations.NullMarked;
