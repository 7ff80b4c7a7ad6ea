/** What the complainant sees and does with number and code (B-01). */
@NullMarked
package org.suying.complaint.follow;

import org.jspecify.annotations.NullMarked;
