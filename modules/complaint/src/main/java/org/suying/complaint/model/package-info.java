/** Complaints as they are stored: what happened, never who complained. */
@NullMarked
package org.suying.complaint.model;

import org.jspecify.annotations.NullMarked;
