/** The complaint's part of a case on the page. */
@NullMarked
package org.suying.complaint.handling;

import org.jspecify.annotations.NullMarked;
