/** Measures: what was decided, and what became of it (R12-07, R13-06, R19-08). */
@NullMarked
package org.suying.complaint.measure;

import org.jspecify.annotations.NullMarked;
